import { addTo, emptySet, type Bitset } from './bitset.ts';
import type { Catalog, Column } from './catalog.ts';
import type { FacetKey } from './facets.ts';
import { licenseIds } from './license-expression.ts';
import type { Permission } from './license.ts';
import { matchingRows, searchTexts, searchWords } from './search.ts';

/** The catalog with one set of rows per facet value, made when first asked for. */
export type FilterIndex = {
  catalog: Catalog;
  /** The rows of each value of a facet; an empty map for a facet the catalog does not have. */
  rowsByValue: (key: FacetKey) => ReadonlyMap<string, Bitset>;
  rowsThatPermit: (permission: Permission, answer: 'yes' | 'unknown') => Bitset;
  search: (query: string) => Bitset;
};

/** Prepares a catalog for filtering. O(1); each facet costs O(models) the first time it is used. */
export function makeFilterIndex(catalog: Catalog): FilterIndex {
  const facets = new Map<string, ReadonlyMap<string, Bitset>>();
  const texts = once(() => searchTexts(catalog));
  let lastSearch: { query: string; rows: Bitset } | null = null;
  const cached = (name: string, column: Column | undefined, split: (value: string) => string[]) => {
    const known = facets.get(name);
    if (known) return known;
    const sets = column ? setsOf(column, split) : new Map<string, Bitset>();
    facets.set(name, sets);
    return sets;
  };
  return {
    catalog,
    rowsByValue: (key) =>
      cached(key, catalog.columns[key], key === 'license' ? valuesOfLicense : (value) => [value]),
    rowsThatPermit: (permission, answer) =>
      cached(`permits ${permission}`, catalog.permits[permission], (value) => [value]).get(answer) ??
      emptySet(catalog.size),
    search: (query) => {
      if (lastSearch?.query !== query)
        lastSearch = { query, rows: matchingRows(texts(), searchWords(query)) };
      return lastSearch.rows;
    },
  };
}

function valuesOfLicense(expression: string): string[] {
  const ids = licenseIds(expression);
  return ids.length === 0 ? [expression] : ids;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function setsOf(column: Column, split: (value: string) => string[]): Map<string, Bitset> {
  const sets = new Map<string, Bitset>();
  const setsByCode = column.values.map((value) =>
    split(value).map((part) => {
      const set = sets.get(part) ?? emptySet(column.codes.length);
      sets.set(part, set);
      return set;
    }),
  );
  column.codes.forEach((code, row) => setsByCode[code]?.forEach((set) => addTo(set, row)));
  return sets;
}
