/** The caches of one site, whatever its build: an origin may hold several sites of this app. */
function keptPrefix(site: string): string {
  return `ajar-${encodeURIComponent(site)}-`;
}

/** The cache of one build; a build's name holds no dash. */
export function keptName(site: string, build: string): string {
  return keptPrefix(site) + build;
}

/** Is this the cache of this site, of any build? */
export function isKeptName(name: string, site: string): boolean {
  return name.slice(0, name.lastIndexOf('-') + 1) === keptPrefix(site);
}

/** Drops what was kept for times without network, if there is a network to have it anew from. */
export async function forgetKept(): Promise<void> {
  const site = new URL(import.meta.env.BASE_URL, document.baseURI).href;
  // The worker answers no such request, so only the site itself can.
  const isReachable = await fetch(site, { method: 'HEAD', cache: 'no-store' }).then(Boolean, () => false);
  if (!isReachable || !('caches' in globalThis)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isKeptName(name, site)).map((name) => caches.delete(name)));
}
