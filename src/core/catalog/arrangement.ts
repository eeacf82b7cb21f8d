import type { FilterIndex } from './filter-index.ts';
import type { Selection } from './selection.ts';
import { isWellChecked, orderOf, WELL_CHECKED, type Sort } from './sort.ts';

/** The rows of the table in their order. */
export type Arrangement = {
  rows: readonly number[];
  /** How many of them are well checked, where these come first and others follow; else null. */
  wellChecked: number | null;
};

/** Puts a selection in order: what fits a search best comes first, unless an order was chosen. O(models). */
export function arrange(
  { catalog, search }: FilterIndex,
  { inOrder }: Pick<Selection, 'inOrder'>,
  query: string,
  sort: Sort,
): Arrangement {
  const rows = inOrder(orderOf(catalog, sort));
  if (sort.key !== WELL_CHECKED) return { rows, wellChecked: null };
  const found = search?.(query);
  if (found) return { rows: found.bestFirst(rows), wellChecked: null };
  const other = rows.findIndex((row) => !isWellChecked(catalog, row));
  return { rows, wellChecked: other > 0 ? other : null };
}
