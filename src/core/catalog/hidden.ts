import { difference, isIn } from './bitset.ts';
import type { FilterIndex } from './filter-index.ts';
import { partName, partsOf, type FilterPart, type Filters } from './filters.ts';
import { removals, without } from './removals.ts';
import { select } from './selection.ts';
import { sortRows } from './sort-rows.ts';
import { DEFAULT_SORT } from './sort.ts';
import { searchWords } from './search-words.ts';

/** Shorter queries find too much for its absence to be worth a word. */
const LEAST_LETTERS = 3;

/** Models that a search found and other filters hide. */
export type HiddenMatches = {
  /** Those that would stand before all that is shown, the best first. */
  rows: readonly number[];
  /** The filters that hide the first of them. */
  parts: readonly FilterPart[];
  /** The filters without these. */
  left: Filters;
};

/** What of a search's best the other filters hide, at most so many; null if nothing. O(models × filters). */
export function hiddenMatches(index: FilterIndex, filters: Filters, most = 3): HiddenMatches | null {
  if (searchWords(filters.query).join('').length < LEAST_LETTERS) return null;
  const found = index.search?.(filters.query);
  if (!found) return null;
  const shown = select(index, filters).rows;
  const hidden = difference(found.rows, shown);
  const inOrder = found.bestFirst(sortRows(index.catalog, found.rows, DEFAULT_SORT));
  const firstShown = inOrder.findIndex((row) => !isIn(hidden, row));
  const rows = inOrder.slice(0, firstShown === -1 ? most : Math.min(most, firstShown));
  const [first] = rows;
  if (first === undefined) return null;
  const parts = partsOf(filters).filter(
    (part) => part.kind !== 'query' && !isIn(select(index, only(filters, part)).rows, first),
  );
  return { rows, parts, left: parts.reduce(without, filters) };
}

/** One part of the filters alone. */
function only(filters: Filters, part: FilterPart): Filters {
  return partsOf(filters)
    .filter((other) => partName(other) !== partName(part))
    .reduce(without, filters);
}

/** The single filters without which there would be models, those first that bring back most. */
export function helpfulRemovals(
  index: FilterIndex,
  filters: Filters,
): { part: FilterPart; left: Filters; count: number }[] {
  return removals(filters)
    .map((option) => ({ ...option, count: select(index, option.left).count }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
