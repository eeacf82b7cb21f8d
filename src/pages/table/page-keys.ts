import { stopsOf } from './table-keys.ts';

/**
 * Page Up and Page Down in a row, and Ctrl with Home or End, take the focus along. The rows that they go to are drawn
 * only once the table has been scrolled, and the one that had the focus is gone by then.
 */

type Pressed = Pick<KeyboardEvent, 'key' | 'target'>;

/** The reader has the focus in a row of this number, at the so-and-so-many'th of its stops. */
type At = { number: number; stop: number; row: HTMLElement };

/** Goes a screen up or down; false where the key is for something else. */
export function pageInTable({ key, target }: Pressed, frame: HTMLElement): boolean {
  const direction = key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0;
  const at = placeOf(target);
  if (direction === 0 || at === null) return false;
  const seen = Math.min(frame.clientHeight, innerHeight);
  const rows = Math.max(1, Math.floor(seen / (at.row.offsetHeight || 1)) - 2);
  goTo(frame, at, at.number + direction * rows);
  return true;
}

/** Goes to the first or the last row. */
export function goToEnd({ key, target }: Pressed, frame: HTMLElement): boolean {
  const at = placeOf(target);
  if ((key !== 'Home' && key !== 'End') || at === null) return false;
  goTo(frame, at, key === 'Home' ? 0 : Infinity);
  return true;
}

function placeOf(target: EventTarget | null): At | null {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('tr[data-row]') : null;
  if (row === null || !(target instanceof HTMLElement)) return null;
  const input = target.matches('input') ? -1 : stopsOf(row).indexOf(target);
  return { number: numberOf(row), stop: input, row };
}

function numberOf(row: Element | null | undefined): number {
  return Number(row?.getAttribute('aria-rowindex') ?? 0);
}

/** Scrolls to a row and gives it the focus, once it is drawn. */
function goTo(frame: HTMLElement, at: At, asked: number): void {
  const body = at.row.parentElement;
  if (body === null) return;
  // The row of heads is the first.
  const last = Number(body.closest('table')?.getAttribute('aria-rowcount') ?? 0);
  const number = Math.min(Math.max(asked, 2), last);
  // Details that are open, and the line between models, have a number as well: the next model in the same direction.
  const find = () => {
    const rows = [...body.querySelectorAll<HTMLElement>('tr[data-row]')];
    const after = rows.find((row) => numberOf(row) >= number);
    const before = rows.findLast((row) => numberOf(row) <= number);
    if (body.querySelector(`[aria-rowindex="${last}"]`) !== null && number === last) return before ?? null;
    if (after === undefined || before === undefined) return null;
    return number > at.number ? after : before;
  };
  const arrive = () => {
    const row = find();
    if (row === null) return false;
    const stop = at.stop === -1 ? row.querySelector<HTMLElement>('input') : stopsOf(row)[at.stop];
    if (stop?.matches('td')) stop.tabIndex = -1;
    stop?.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
    return true;
  };
  if (arrive()) return;
  const drawn = new MutationObserver(() => {
    if (arrive()) drawn.disconnect();
  });
  drawn.observe(body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-rowindex'],
  });
  // Whoever goes on with another key or elsewhere is not called back.
  addEventListener('keydown', () => drawn.disconnect(), { once: true, capture: true });
  addEventListener('pointerdown', () => drawn.disconnect(), { once: true, capture: true });
  const distance = (number - at.number) * at.row.offsetHeight;
  // The table's own frame scrolls where there is room, else the page does.
  if (frame.scrollHeight > frame.clientHeight) frame.scrollBy(0, distance);
  else scrollBy(0, distance);
}
