import { fetchFirstPage } from '#api/data.ts';
import { forgetKept } from '#api/kept-files.ts';
import { decodeText } from '#core/link/values.ts';
import { readAddress, toAddress } from '#core/link/permalink.ts';
import { placeOf, type View } from '#core/link/view.ts';
import { afterPaint } from '#ui/use-after-paint.ts';
import { keepIdsSettled, settleIds } from './known-ids.ts';
import { showAddress, useView } from './view.ts';

/** The address bar is the view. This is the only file that touches location and history. */

/** Browsers refuse more than some ten history writes a second; typing stays well below with this pause. */
const REPLACE_PAUSE_MS = 250;

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The link to a view, below the app's base path. */
export function hrefOf(view: View): string {
  return base + toAddress(view);
}

/** The full address of a view, for copying. */
export function permalinkOf(view: View): string {
  return new URL(hrefOf(view), location.href).href;
}

/** The full address of a file or page below the site's, for copying. */
export function siteFile(path: string): string {
  return new URL(`${base}/${path}`, location.href).href;
}

/**
 * Does the address ask for the page that was loaded, and for nothing beyond it? Whoever goes Back before the code runs
 * is at another address by then, with the page of the one before.
 */
export function isAsLoaded(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  const isSamePage = loaded === undefined || new URL(loaded.name).pathname === location.pathname;
  return isSamePage && location.search === '';
}

/** Calls back with the id the address points at within its page, now and whenever that changes; returns how to stop. */
export function onTarget(visit: (id: string) => void): () => void {
  const read = () => {
    const id = decodeText(location.hash.slice(1));
    if (id !== '') visit(id);
  };
  read();
  addEventListener('hashchange', read);
  return () => removeEventListener('hashchange', read);
}

/** Loads the page anew, after an update of the app, with all that the reader chose. */
export function reloadPage(): void {
  writeAddress();
  location.reload();
}

/** The same without what was kept for times without network: a file of that may be what is broken. */
export function reloadUnkept(): void {
  void forgetKept().then(reloadPage, reloadPage);
}

/** Where this tab remembers from which build it was taken to a newer one. */
const LEFT_KEY = 'ajar:left-build';

/**
 * Loads the page anew if the site has been built anew since this tab was opened, which takes the old files away: once
 * for each build, whatever a host answers. What the reader chose stands in the address. `build` is in each of its pages.
 */
export async function reloadIfRebuilt(build: string): Promise<void> {
  const page = await fetchFirstPage();
  if (page === null || !page.includes('<div id="root">') || page.includes(build)) return;
  try {
    if (sessionStorage.getItem(LEFT_KEY) === build) return;
    sessionStorage.setItem(LEFT_KEY, build);
  } catch {
    // Nothing would end a second and a third time: the page says what it lacks, and the reader decides.
    return;
  }
  reloadPage();
}

function readLocation(): void {
  const { pathname } = location;
  const isBelow = pathname === base || pathname.startsWith(`${base}/`);
  const path = isBelow ? pathname.slice(base.length) : pathname;
  const { view, notices } = readAddress(path === '' ? '/' : path, location.search);
  showAddress(view, notices);
}

/** Writes what is still waiting into the address. */
let writeAddress: () => void = () => undefined;

/** Reads the address now and at every Back and Forward, and writes it at every change of the view. */
export function bindAddress(): void {
  readLocation();
  let pending: ReturnType<typeof setTimeout> | undefined;
  const writeView = () => {
    const href = hrefOf(useView.getState().view);
    if (href !== location.pathname + location.search) history.replaceState(null, '', href + location.hash);
  };
  const endPause = () => {
    clearTimeout(pending);
    pending = undefined;
  };
  writeAddress = () => {
    endPause();
    writeView();
  };
  addEventListener('popstate', () => {
    if (closeInstead !== null) return closeInstead();
    endPause();
    readLocation();
    void settleIds().catch(() => undefined);
  });
  addEventListener('pagehide', writeAddress);
  useView.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    const href = hrefOf(state.view);
    if (state.change === 'push') {
      // What was still waiting belongs to the entry that is left, so that Back finds it.
      if (pending !== undefined) history.replaceState(null, '', hrefOf(previous.view));
      endPause();
      if (href === location.pathname + location.search) return;
      history.pushState(null, '', href);
      if (placeOf(state.view) !== placeOf(previous.view)) scrollTo(0, 0);
      return;
    }
    // The first of many changes is written once it is on the screen, as writing takes a tenth of what a reader waits for;
    // the last of them after the pause.
    if (pending === undefined)
      afterPaint(() => {
        if (pending !== undefined) writeView();
      });
    clearTimeout(pending);
    pending = setTimeout(writeAddress, REPLACE_PAUSE_MS);
  });
  // Once whatever it changes is written.
  keepIdsSettled();
}

/** The state of an entry that is there for Back to close something; the one before it has the same address. */
const SPARE = 'spare';

/**
 * While something covers the page, Back closes it and takes back nothing of what was chosen in it. Returns what to do
 * once it is closed. The entry stays for the next time: taking it away is done by the browser later, when the reader may
 * have chosen something else already.
 */
export function holdBack(close: () => void): () => void {
  if (history.state !== SPARE) history.pushState(SPARE, '', location.href);
  const goBack = () => {
    release();
    // What the address says now is older than what is shown.
    const href = hrefOf(useView.getState().view);
    if (href !== location.pathname + location.search) history.pushState(null, '', href);
    close();
  };
  const release = () => {
    if (closeInstead === goBack) closeInstead = null;
  };
  closeInstead = goBack;
  return release;
}

/** What Back does in place of reading the address, while something covers the page. */
let closeInstead: (() => void) | null = null;
