import { escapeHtml } from '#words/escape.ts';

/** What of a page stands in its head for search engines, chats and social networks. */
type Preview = {
  path: string;
  title: string;
  description: string;
  /** The file of its picture below the site's address. */
  picture: string;
  /** What the page is about, as schema.org describes such things; addresses in it are below the site's. */
  about: readonly object[];
};

/**
 * The tags of a page. `site` is the full address of the site; without one (null) those that need full addresses are
 * left out, as only whoever deploys knows it.
 */
export function headOf({ path, title, description, picture, about }: Preview, site: string | null): string {
  const meta = (name: string, content: string, kind = 'property') =>
    `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`;
  const tags = [
    meta('description', description, 'name'),
    meta('og:site_name', 'Ajar'),
    meta('og:type', 'article'),
    meta('og:title', title),
    meta('og:description', description),
  ];
  if (site === null) return tags.join('');
  const address = new URL(path.slice(1), site).href;
  const image = new URL(picture, site).href;
  return [
    ...tags,
    `<link rel="canonical" href="${escapeHtml(address)}" />`,
    meta('og:url', address),
    meta('og:image', image),
    meta('og:image:alt', description),
    meta('twitter:card', 'summary_large_image', 'name'),
    ...about.map((thing) => `<script type="application/ld+json">${jsonInHtml(thing)}</script>`),
  ].join('');
}

/** JSON that no text in it can lead out of its element. */
export function jsonInHtml(json: unknown): string {
  return JSON.stringify(json).replaceAll('<', String.raw`\u003c`);
}
