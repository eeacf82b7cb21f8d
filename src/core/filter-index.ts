import {
  addTo,
  countByCode,
  countOf,
  countShared,
  emptySet,
  fullSet,
  intersection,
  type Bitset,
} from './bitset.ts';
import type { Catalog, Column } from './catalog.ts';
import type { FacetKey, RangeKey } from './facets.ts';
import { licenseIds } from './license-expression.ts';
import type { Permission } from './vocabulary.ts';
import { rowsWithWord, searchText, searchWords } from './search.ts';

/** The catalog with one set of rows per facet value, made when first asked for. */
export type FilterIndex = {
  catalog: Catalog;
  /** The rows of each value of a facet; an empty map for a facet the catalog does not have. */
  rowsByValue: (key: FacetKey) => ReadonlyMap<string, Bitset>;
  /** How many of the rows have each value of a facet. O(models / 32 × values) or O(rows), whichever is less. */
  countValues: (key: FacetKey, rows: Bitset) => Map<string, number>;
  rowsThatPermit: (permission: Permission, answer: 'yes' | 'unknown') => Bitset;
  /** What a range is compared with, per row: see `rangeNumbers`. */
  numbersOf: (key: RangeKey) => Float64Array;
  /** The rows that hold every word of the query. O(models) per word that the last query did not have. */
  search: (query: string) => Bitset;
};

/** A column as sets; `valuesOf` names the facet values (places in `sets`) of each of the column's codes. */
type Facet = { column: Column; sets: Map<string, Bitset>; valuesOf: string[][] };

/** Prepares a catalog for filtering. O(1); each facet costs O(models) the first time it is used. */
export function makeFilterIndex(catalog: Catalog): FilterIndex {
  const { size } = catalog;
  const facetOf = remember((key: FacetKey) => {
    const column = catalog.columns[key];
    return column ? makeFacet(column, key === 'license' ? valuesOfLicense : (value) => [value]) : null;
  });
  const permitsOf = remember((permission: Permission) =>
    makeFacet(catalog.permits[permission], (value) => [value]),
  );
  const text = remember(() => searchText(catalog));
  const numbersOf = remember((key: RangeKey) => rangeNumbers(catalog, key));
  let lastWords = new Map<string, Bitset>();
  return {
    catalog,
    rowsByValue: (key) => facetOf(key)?.sets ?? new Map(),
    countValues: (key, rows) => {
      const facet = facetOf(key);
      return facet === null ? new Map() : countFacet(facet, rows);
    },
    rowsThatPermit: (permission, answer) => permitsOf(permission).sets.get(answer) ?? emptySet(size),
    numbersOf,
    search: (query) => {
      const words = searchWords(query).map(
        (word) => [word, lastWords.get(word) ?? rowsWithWord(text('all'), word)] as const,
      );
      lastWords = new Map(words);
      return words.reduce((rows, [, found]) => intersection(rows, found), fullSet(size));
    },
  };
}

/**
 * The number a range is compared with, per row, NaN where unknown: months since year 0, billions of parameters,
 * per cent of the claims checked. O(models).
 */
function rangeNumbers(catalog: Catalog, key: RangeKey): Float64Array {
  switch (key) {
    case 'released':
      return Float64Array.from(catalog.released, (date) => monthOf(date));
    case 'size':
      return catalog.total;
    case 'checked':
      return Float64Array.from(catalog.checked, (checked) => (100 * checked) / catalog.claims);
  }
}

/** Months since year 0 of a date; of a year alone, those of the month given, 1 to 12. NaN for ''. */
export function monthOf(date: string, ofYear: number = Number.NaN): number {
  const [year, month = ofYear] = date.split('-');
  return date === '' ? Number.NaN : Number(year) * 12 + Number(month);
}

function valuesOfLicense(expression: string): string[] {
  const ids = licenseIds(expression);
  return ids.length === 0 ? [expression] : ids;
}

function makeFacet(column: Column, split: (value: string) => string[]): Facet {
  const valuesOf = column.values.map(split);
  const sets = new Map(valuesOf.flat().map((value) => [value, emptySet(column.codes.length)]));
  const setsOf = valuesOf.map((values) => values.map((value) => sets.get(value)!));
  column.codes.forEach((code, row) => setsOf[code]!.forEach((set) => addTo(set, row)));
  return { column, sets, valuesOf };
}

function countFacet({ column, sets, valuesOf }: Facet, rows: Bitset): Map<string, number> {
  if (sets.size * rows.length <= countOf(rows)) {
    return new Map(Array.from(sets, ([value, set]) => [value, countShared(rows, set)]));
  }
  const counts = new Map(Array.from(sets.keys(), (value) => [value, 0]));
  countByCode(rows, column.codes, valuesOf.length).forEach((count, code) => {
    for (const value of valuesOf[code]!) counts.set(value, counts.get(value)! + count);
  });
  return counts;
}

/** Computes each answer once. */
function remember<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key)!;
  };
}
