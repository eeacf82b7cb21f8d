const LOADING_TAG =
  /<(script|link|img|source|iframe|video|audio|embed|object)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const ATTRIBUTE = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Other links (canonical, license, alternate) only name an address, and so do disabled ones. */
const LOADING_LINK = /stylesheet|preload|prefetch|preconnect|icon|manifest/;

/** What a browser loads for the markup of a page: {tag, rel, url, lazy}. What stands inside a script is no tag. */
export function loadedBy(html) {
  const markup = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [...markup.matchAll(LOADING_TAG)].flatMap((match) => {
    const tag = match[1].toLowerCase();
    const attributes = Object.fromEntries(
      [...match[2].matchAll(ATTRIBUTE)].map(([, key, ...values]) => [
        key.toLowerCase(),
        values.find(Boolean) ?? '',
      ]),
    );
    const { rel = '', loading, disabled } = attributes;
    if (tag === 'link' && (!LOADING_LINK.test(rel) || disabled !== undefined)) return [];
    const single = ['src', 'href', 'poster', 'data'].map((key) => attributes[key]);
    const sets = ['srcset', 'imagesrcset'].flatMap((key) => attributes[key]?.split(',') ?? []);
    return [...single, ...sets.map((entry) => entry.trim().split(/\s/)[0])]
      .filter(Boolean)
      .map((url) => ({ tag, rel, url, lazy: loading === 'lazy' }));
  });
}
