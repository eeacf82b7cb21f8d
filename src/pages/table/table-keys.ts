/**
 * The arrow keys in a row go from the model's name through its cells to the button of its details, and from a cell to
 * the one above or below; Home and End go to the ends of the row. A row stays at three stops of the Tab key.
 */

/** Where the arrow keys stop in a row, from left to right. */
export function stopsOf(row: Element | null): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('th a, td[data-column], td button') ?? [])];
}

/** Moves the focus for a key; false where the key is for something else. */
export function moveInTable({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean {
  if (!(target instanceof HTMLElement) || target.matches('input')) return false;
  const row = target.closest('tr[data-row]');
  const at = stopsOf(row).indexOf(target);
  if (at === -1) return false;
  const next = nextStop(key, row, at, target.matches('td'));
  if (next === undefined) return false;
  // A cell is no stop of the Tab key.
  if (next.matches('td')) next.tabIndex = -1;
  next.focus();
  return true;
}

function nextStop(key: string, row: Element | null, at: number, isCell: boolean): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
      return stopsOf(row)[at + 1];
    case 'ArrowLeft':
      return at === 0 ? undefined : stopsOf(row)[at - 1];
    case 'Home':
      return stopsOf(row)[0];
    case 'End':
      return stopsOf(row).at(-1);
    case 'ArrowDown':
      return isCell ? stopsOf(beside(row, 'nextElementSibling'))[at] : undefined;
    case 'ArrowUp':
      return isCell ? stopsOf(beside(row, 'previousElementSibling'))[at] : undefined;
    default:
      return undefined;
  }
}

/** The next row of a model, past lines that part rows or hold details. */
function beside(row: Element | null, side: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  let other = row?.[side] ?? null;
  while (other !== null && !other.matches('tr[data-row]')) other = other[side];
  return other;
}
