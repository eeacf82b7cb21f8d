import { lacksColumns, lacksSearch, type FilterIndex } from '#core/catalog/filter-index.ts';
import type { Filters } from '#core/catalog/filters.ts';
import { select, type Selection } from '#core/catalog/selection.ts';
import { arrange, type Arrangement } from '#core/catalog/arrangement.ts';
import type { Sort } from '#core/catalog/sort.ts';
import { useDataset } from './dataset.ts';
import { useIsUnread } from './draft.ts';
import { useView } from './view.ts';

/** Keeps the last answer of a function of two arguments, compared by identity. */
function keepLast<A, B, R>(compute: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: { a: A; b: B; result: R } | null = null;
  return (a, b) => {
    if (last === null || last.a !== a || last.b !== b) last = { a, b, result: compute(a, b) };
    return last.result;
  };
}

const selectOnce = keepLast((index: FilterIndex, filters: Filters) => select(index, filters));
const arrangeOnce = keepLast((selection: Selection, of: { index: FilterIndex; asked: Asked }) =>
  arrange(of.index, selection, of.asked.query, of.asked.sort),
);
type Asked = { query: string; sort: Sort };
const askedOnce = keepLast((query: string, sort: Sort): Asked => ({ query, sort }));
const pair = keepLast((index: FilterIndex, asked: Asked) => ({ index, asked }));

/** The catalog with its filter index; null while it is not here. */
export function useIndex(): FilterIndex | null {
  return useDataset((state) => (state.catalog?.state === 'ready' ? state.catalog.value : null));
}

const withoutQueryOnce = keepLast((filters: Filters, query: '') => ({ ...filters, query }));

/**
 * The models the table's filters let through, as far as these can be told by now; computed once however many components
 * ask.
 */
export function useSelection(index: FilterIndex): Selection {
  const filters = useFilters();
  return selectOnce(index, useIsUnread(filters) ? withoutQueryOnce(filters, '') : filters);
}

/** What has to come before the table can tell which models are asked for, and in which order; null if nothing. */
export function useLack(index: FilterIndex): 'columns' | 'search' | null {
  const filters = useFilters();
  const sort = useView((state) => state.lastTable.sort);
  const isUnread = useIsUnread(filters);
  if (lacksColumns(index, filters, sort)) return 'columns';
  return isUnread || lacksSearch(index, filters.query) ? 'search' : null;
}

/** The table's filters; those of the last table on other pages. */
export function useFilters(): Filters {
  return useView((state) => state.lastTable.filters);
}

/** The rows of the table in their order. */
export function useArrangement(index: FilterIndex): Arrangement {
  const sort = useView((state) => state.lastTable.sort);
  return arrangeOnce(useSelection(index), pair(index, askedOnce(useFilters().query, sort)));
}
