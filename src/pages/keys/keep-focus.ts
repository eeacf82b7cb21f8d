const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, summary, [tabindex="0"]';

/** Where the focus last was: each element around it, and which child led to it. */
let trail: { around: Element; at: number }[] = [];

document.addEventListener('focusin', remember);
remember();

function remember(): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return;
  trail = [];
  for (let child: Element = activeElement; child.parentElement !== null; child = child.parentElement)
    trail.push({ around: child.parentElement, at: [...child.parentElement.children].indexOf(child) });
}

/**
 * An action took away what was pressed, and the focus with it: the keyboard goes on from what took its place or stood
 * before it, else from what is around it, in the end from the title of the page. Nobody is sent back to its beginning.
 */
export function keepFocus(): void {
  // Once the page has been drawn.
  setTimeout(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body && activeElement.isConnected) return;
    const place = trail.find(({ around }) => around.isConnected && around !== document.body);
    if (place === undefined) return;
    const { around, at } = place;
    const beside = [around.children[at], around.children[at - 1]].flatMap((element) => stopsIn(element));
    const [next] = [...beside, ...stopsIn(around.closest('main *') ?? undefined)];
    const title = document.querySelector<HTMLElement>('main h1');
    if (next === undefined && title !== null) title.tabIndex = -1;
    (next ?? title)?.focus({ preventScroll: next === undefined });
  });
}

function stopsIn(element: Element | undefined): HTMLElement[] {
  if (element === undefined) return [];
  const stops = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const all = element instanceof HTMLElement && element.matches(FOCUSABLE) ? [element, ...stops] : stops;
  return all.filter((stop) => stop.getClientRects().length > 0);
}
