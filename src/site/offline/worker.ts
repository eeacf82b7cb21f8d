/**
 * Keeps what a reader has visited, for times without network. With a network, pages and data come from it, so that
 * nothing old is shown; only files whose name changes with their content come from here. What is kept belongs to one
 * build of one site, and is what it should be: a network's sign-in page or a host's mistake is passed on, never kept.
 */
import { isKeptName, keptName } from '#api/kept-files.ts';
import { isFit, kindOf, nameOf, type Kind } from './kept.ts';

/** Written in by the build: its name, its file of code that every page names, and files below the site's address. */
declare const BUILD: string;
declare const ENTRY: string;
declare const FIRST_PAGE: string[];
declare const OTHER_PAGES: string[];

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

const SITE = self.registration.scope;
const KEPT = keptName(SITE, BUILD);
const FIRST = new Set(FIRST_PAGE.map((file) => SITE + file));
const OTHERS = OTHER_PAGES.map((file) => SITE + file);

/** How long a page that is kept waits for the network before it is shown as it is. */
const PATIENCE_MS = 3_500;
/** Visited pages and records that are asked for anew when the site was updated: the last ones. */
const MOST_CARRIED = 60;

/** Files whose names change with their content. */
const isFixed = (kind: Kind) => ['script', 'style'].includes(kind);

async function keptAt(name: string): Promise<Response | undefined> {
  return (await caches.open(KEPT)).match(name);
}

/** Keeps an answer if it is what it should be; a page, if it is one of this very build. */
async function put(name: string, kind: Kind, response: Response): Promise<void> {
  if (!isFit(kind, response)) return;
  if (kind === 'page' && !(await response.clone().text()).includes(ENTRY)) return;
  await (await caches.open(KEPT)).put(name, response);
}

async function keep(urls: readonly string[]): Promise<void> {
  const keepOne = async (url: string) => {
    const name = nameOf(url, SITE);
    const kind = kindOf(name, SITE);
    if (kind === null || (isFixed(kind) && (await keptAt(name)))) return;
    await put(name, kind, await fetch(name, isFixed(kind) ? {} : { cache: 'no-cache' }));
  };
  await Promise.allSettled(urls.map(keepOne));
}

async function olderCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => isKeptName(name, SITE) && name !== KEPT);
}

/** The pages and data that older builds have kept and this one has not. */
async function visitedBefore(): Promise<string[]> {
  const caught = await Promise.all(
    (await olderCaches()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  const own = new Set((await (await caches.open(KEPT)).keys()).map(({ url }) => url));
  const isCarried = (url: string) => ['page', 'data'].includes(kindOf(url, SITE) ?? '') && !own.has(url);
  return caught.flat().filter(isCarried).slice(-MOST_CARRIED);
}

async function takeOver(): Promise<void> {
  // What was visited while this build was waiting.
  await keep(await visitedBefore());
  await Promise.all((await olderCaches()).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function fetchAndKeep(asked: Asked, name: string, kind: Kind): Promise<Response> {
  let response = await fetch(asked.request);
  // A host may have said of its mistake that it is good for a year.
  if (isFixed(kind) && response.ok && !isFit(kind, response))
    response = await fetch(name, { cache: 'reload' });
  asked.waitUntil(put(name, kind, response.clone()).catch(() => undefined));
  return response;
}

async function fromHereFirst(asked: Asked, name: string, kind: Kind): Promise<Response> {
  return (await keptAt(name)) ?? fetchAndKeep(asked, name, kind);
}

async function fromNetworkFirst(asked: Asked, name: string, kind: Kind): Promise<Response> {
  const kept = await keptAt(name);
  const answer = fetchAndKeep(asked, name, kind);
  // The app itself stands in for a page that was never opened, and says what it lacks.
  const standIn = async () => kept ?? (kind === 'page' ? await keptAt(SITE) : undefined);
  const old = (page: Response, why: string) => (kind === 'page' ? markAsOld(page, why) : page);
  const whenOffline = answer.catch(async (error: unknown) => {
    const page = await standIn();
    return page ? old(page, 'offline') : Promise.reject(error);
  });
  if (kept === undefined) return whenOffline;
  asked.waitUntil(answer.catch(() => undefined));
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return (await Promise.race([whenOffline, late])) ?? old(kept, 'slow');
}

/** The page with a mark that it comes from here and why, for the notice that says so. */
async function markAsOld(page: Response, why: string): Promise<Response> {
  const headers = new Headers(page.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const html = await page.clone().text();
  return new Response(html.replace('<html ', `<html data-offline="${why}" `), { headers });
}

self.addEventListener('install', (event) =>
  event.waitUntil(visitedBefore().then((visited) => keep([...FIRST, ...visited]))),
);
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const name = nameOf(url, SITE);
  const kind = kindOf(name, SITE);
  // A file that is opened by itself is a download.
  if (method !== 'GET' || kind === null || (mode === 'navigate') !== (kind === 'page')) return;
  const answer = isFixed(kind) ? fromHereFirst : fromNetworkFirst;
  event.respondWith(answer(event, name, kind));
  // A first visit pays for what it shows; whoever opens a second page gets the code of all.
  if (!FIRST.has(name)) event.waitUntil(keep(OTHERS));
});
