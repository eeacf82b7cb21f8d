/**
 * Keeps what a reader has visited, for times without network. With a network, pages and data always come from it, so
 * that nothing old is shown; only files whose name changes with their content come from here.
 */

// oxlint-disable-next-line unicorn/require-module-specifiers -- without it TypeScript takes the file for a script
export {};

/** Written in by the build: its name, and the files of the first page below the site's address. */
declare const BUILD: string;
declare const FIRST_PAGE: string[];

type Lasting = { waitUntil: (work: Promise<unknown>) => void };
type Asked = Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void };
type Told = Lasting & { data: string[] };
declare const self: {
  registration: { scope: string };
  clients: { claim: () => Promise<void> };
  addEventListener: ((type: 'install' | 'activate', act: (event: Lasting) => void) => void) &
    ((type: 'message', act: (event: Told) => void) => void) &
    ((type: 'fetch', act: (event: Asked) => void) => void);
};

const KEPT = `ajar-${BUILD}`;
const SITE = self.registration.scope;

/** A page is the same whatever its query asks for. */
const nameOf = (url: string) => url.replace(/[?#].*/, '');

async function keep(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(KEPT);
  const keepOne = async (url: string) => {
    const response = await fetch(url);
    if (response.ok) await cache.put(nameOf(url), response);
  };
  await Promise.allSettled(urls.map(keepOne));
}

async function discardOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith('ajar-') && name !== KEPT);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function fetchAndKeep(asked: Asked): Promise<Response> {
  const response = await fetch(asked.request);
  const copy = response.clone();
  if (response.ok)
    asked.waitUntil(caches.open(KEPT).then((cache) => cache.put(nameOf(asked.request.url), copy)));
  return response;
}

async function fromNetworkFirst(asked: Asked): Promise<Response> {
  const { url, mode } = asked.request;
  try {
    return await fetchAndKeep(asked);
  } catch (error) {
    const kept = await caches.match(nameOf(url));
    if (mode !== 'navigate') return kept ?? Promise.reject(error);
    // The app itself stands in for a page that was never opened, and says what it lacks.
    const page = kept ?? (await caches.match(SITE));
    return page ? markAsOld(page) : Promise.reject(error);
  }
}

/** The page with a mark that it comes from here, for the notice that says so. */
async function markAsOld(page: Response): Promise<Response> {
  const headers = new Headers(page.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response((await page.text()).replace('<html ', '<html data-offline '), { headers });
}

self.addEventListener('install', (event) => event.waitUntil(keep(FIRST_PAGE.map((file) => SITE + file))));
self.addEventListener('activate', (event) => event.waitUntil(discardOlder()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(SITE)) return;
  const fromHereFirst = async () => (await caches.match(nameOf(url))) ?? fetchAndKeep(event);
  event.respondWith(url.startsWith(`${SITE}assets/`) ? fromHereFirst() : fromNetworkFirst(event));
});
