import { lacksColumn, type Catalog } from './catalog.ts';
import type { Filters } from './filters.ts';
import type { Search } from './search.ts';
import { isWholeOrder, stepsOf, type Sort } from './sort.ts';
import { entriesOf } from '../model/own.ts';

/** A catalog to filter (selection.ts) and to search. */
export type FilterIndex = {
  catalog: Catalog;
  /** What searches the catalog; null while that has not come. */
  search: Search | null;
};

/** Does a query ask for a search that has not come? */
export function lacksSearch({ search }: FilterIndex, query: string): boolean {
  return search === null && query.trim() !== '';
}

/** Does a table with these filters, in this order, ask for columns that have not come? */
export function lacksColumns({ catalog }: FilterIndex, { facets }: Filters, sort: Sort): boolean {
  const sorted = stepsOf(sort).map(({ key }) => key);
  return [...entriesOf(facets).map(([key]) => key), ...sorted].some(
    (key) => !isWholeOrder(key) && lacksColumn(catalog, key),
  );
}

/** Prepares a catalog for filtering, and for being searched once what searches is here. O(1). */
export function makeFilterIndex(
  catalog: Catalog,
  searchIn: ((catalog: Catalog) => Search) | null,
): FilterIndex {
  return { catalog, search: searchIn?.(catalog) ?? null };
}
