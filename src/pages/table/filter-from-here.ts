import type { Filters } from '#core/catalog/filters.ts';
import { changeTable } from '#store/view.ts';

/** The element that tells how many models there are. */
export const COUNT_ID = 'models-count';

/**
 * Changes the filters by a button that goes away with what it changed: the keyboard goes on from the count of the
 * models, which says what came of it.
 */
export function filterFromHere(filters: Filters): void {
  changeTable({ filters }, 'push');
  document.querySelector<HTMLElement>(`#${COUNT_ID}`)?.focus();
}
