/** A page whose title has not come by then says for itself what is wrong. */
const MOST_MS = 10_000;

/**
 * Another page is here: the keyboard goes on from its title, which says so to whoever cannot see it; unless something
 * on the page has taken the focus, as a table does that a reader comes back to.
 */
export function arrive(): void {
  const main = document.querySelector('main');
  if (main === null || focusTitle(main)) return;
  const observer = new MutationObserver(() => {
    if (focusTitle(main)) observer.disconnect();
  });
  observer.observe(main, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), MOST_MS);
}

function focusTitle(main: HTMLElement): boolean {
  const title = main.querySelector<HTMLElement>('h1');
  if (title === null || title.getClientRects().length === 0) return false;
  const { activeElement } = document;
  if (activeElement === main || !main.contains(activeElement)) {
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }
  return true;
}
