import { decodeText } from '#core/link/values.ts';
import { readAddress, toAddress } from '#core/link/permalink.ts';
import type { View } from '#core/link/view.ts';
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

/** Does the address ask for nothing beyond its page? */
export function isBareAddress(): boolean {
  return location.search === '';
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

/** Loads the page anew, after an update of the app. */
export function reloadPage(): void {
  location.reload();
}

function readLocation(): void {
  const { pathname } = location;
  const isBelow = pathname === base || pathname.startsWith(`${base}/`);
  const path = isBelow ? pathname.slice(base.length) : pathname;
  const { view, notices } = readAddress(path === '' ? '/' : path, location.search);
  showAddress(view, notices);
}

/** Reads the address now and at every Back and Forward, and writes it at every change of the view. */
export function bindAddress(): void {
  readLocation();
  let pending: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(pending);
    pending = undefined;
    const href = hrefOf(useView.getState().view);
    if (href !== location.pathname + location.search) history.replaceState(null, '', href + location.hash);
  };
  addEventListener('popstate', () => {
    clearTimeout(pending);
    readLocation();
    settleIds();
  });
  addEventListener('pagehide', write);
  useView.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    const href = hrefOf(state.view);
    if (state.change === 'push') {
      // What was still waiting belongs to the entry that is left, so that Back finds it.
      if (pending !== undefined) history.replaceState(null, '', hrefOf(previous.view));
      clearTimeout(pending);
      pending = undefined;
      if (href === location.pathname + location.search) return;
      history.pushState(null, '', href);
      if (state.view.page !== previous.view.page || isOtherThing(state.view, previous.view)) scrollTo(0, 0);
      return;
    }
    clearTimeout(pending);
    pending = setTimeout(write, REPLACE_PAUSE_MS);
  });
  // Once whatever it changes is written.
  keepIdsSettled();
}

function isOtherThing(view: View, previous: View): boolean {
  return 'id' in view && 'id' in previous && view.id !== previous.id;
}
