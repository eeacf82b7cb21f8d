import { lacksColumns, lacksSearch, type FilterIndex } from '#core/catalog/filter-index.ts';
import { remember } from '#core/catalog/remember.ts';
import { isUnfiltered, type Filters } from '#core/catalog/filters.ts';
import type { Selection } from '#core/catalog/selection.ts';
import { arrange, type Arrangement } from '#core/catalog/arrangement.ts';
import type { Sort } from '#core/catalog/sort.ts';
import { createPageStore } from './create-store.ts';
import { useDataset } from './dataset.ts';
import { useIsUnread } from './draft.ts';
import { useView } from './view.ts';

/** Keeps the last answer of a function of two arguments, compared by identity. */
export function keepLast<A, B, R>(compute: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: { a: A; b: B; result: R } | null = null;
  return (a, b) => {
    if (last === null || last.a !== a || last.b !== b) last = { a, b, result: compute(a, b) };
    return last.result;
  };
}

/** What is shown of a selection. */
type Shown = Pick<Selection, 'count' | 'inOrder'>;
type Select = (index: FilterIndex, filters: Filters) => Selection;

/**
 * What filters; the first view has all models, so it comes with the parts that count and filter (selecting.ts). Where
 * all are shown nothing may be drawn again for it: the page as it was built would lose what has not been taken over yet.
 */
const useSelect = createPageStore<{ select: Select | null }>({ select: null });

/** Gives the table what filters. */
export function provideSelect(select: Select): void {
  useSelect.setState({ select });
}

/** All rows of a catalog of this size. */
const allOnce = remember((size: number): Shown => ({ count: size, inOrder: (order) => [...order] }));
const arrangeOnce = keepLast((selection: Shown, of: { index: FilterIndex; asked: Asked }) =>
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

/** The table's filters, as far as can be told by now what they ask for. */
export function useKnownFilters(): Filters {
  const filters = useFilters();
  return useIsUnread(filters) ? withoutQueryOnce(filters, '') : filters;
}

/** The models that these filters let through; all until what filters has come. Computed once however many ask. */
export function useShown(index: FilterIndex): Shown {
  const filters = useKnownFilters();
  const select = useSelect((state) => (isUnfiltered(filters) ? null : state.select));
  return select === null ? allOnce(index.catalog.size) : select(index, filters);
}

export type Lack = 'columns' | 'search' | 'select';

/** What has to come before the table can tell which models are asked for, and in which order; null if nothing. */
export function useLack(index: FilterIndex): Lack | null {
  const filters = useFilters();
  const canSelect = useSelect((state) => isUnfiltered(filters) || state.select !== null);
  const sort = useView((state) => state.lastTable.sort);
  const isUnread = useIsUnread(filters);
  if (lacksColumns(index, filters, sort)) return 'columns';
  if (isUnread || lacksSearch(index, filters.query)) return 'search';
  return canSelect ? null : 'select';
}

/** The table's filters; those of the last table on other pages. */
export function useFilters(): Filters {
  return useView((state) => state.lastTable.filters);
}

/** The rows of the table in their order. */
export function useArrangement(index: FilterIndex): Arrangement {
  const sort = useView((state) => state.lastTable.sort);
  return arrangeOnce(useShown(index), pair(index, askedOnce(useFilters().query, sort)));
}
