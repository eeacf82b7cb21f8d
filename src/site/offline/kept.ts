import { pageAt } from '#core/link/pages.ts';

/** What the worker keeps; anything else it leaves to the browser. */
export type Kind = 'page' | 'script' | 'style' | 'data' | 'picture';

const ENDINGS: Readonly<Record<string, Kind>> = {
  js: 'script',
  css: 'style',
  json: 'data',
  svg: 'picture',
  png: 'picture',
};

const TYPES: Record<Kind, RegExp> = {
  page: /^text\/html\b/,
  script: /^(text|application)\/javascript\b/,
  style: /^text\/css\b/,
  data: /^application\/json\b/,
  picture: /^image\//,
};

/** An address without what it asks of a page, and with the slash that a page's has. */
export function nameOf(url: string, site: string): string {
  const name = url.replace(/[?#].*/, '');
  return kindOf(name, site) === 'page' && !name.endsWith('/') ? `${name}/` : name;
}

/** What an address below the site's is; null for another site's, also one below this one, and for downloads. */
export function kindOf(name: string, site: string): Kind | null {
  if (!name.startsWith(site)) return null;
  const path = name.slice(site.length);
  const parts = path.replace(/\/$/, '').split('/');
  if (pageAt(path === '' ? [] : parts) !== null) return 'page';
  if (!/^(assets|data)\//.test(path) && parts.length > 1) return null;
  return ENDINGS[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? null;
}

/** Is this an answer of the site itself, and of the type that it should have? A sign-in page is not. */
export function isFit(kind: Kind, { ok, redirected, type, headers }: Response): boolean {
  return ok && !redirected && type === 'basic' && TYPES[kind].test(headers.get('content-type') ?? '');
}
