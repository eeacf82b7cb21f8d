import {
  countByCode,
  countOf,
  countShared,
  difference,
  emptySet,
  fullSet,
  rowsBetween,
  rowsWithCodes,
  type Bitset,
} from './bitset.ts';
import { valuesOfWord, type Catalog, type Column } from './catalog.ts';
import type { FacetKey, RangeKey } from './columns.ts';
import type { Range } from './filters.ts';
import { remember } from './remember.ts';
import type { Permission } from '../model/vocabulary.ts';

/**
 * One set of rows per facet value of a catalog. What is needed is made when first asked for, in O(models), and kept: a
 * set takes models / 8 bytes.
 */
export type FacetSets = {
  /** The values of a facet that models have; none for a facet the catalog does not have. */
  valuesOf: (key: FacetKey) => readonly string[];
  /** The rows that have a value of a facet. */
  rowsWith: (key: FacetKey, value: string) => Bitset;
  /** How many of the rows have each value of a facet. O(models / 32 × values) or O(rows), whichever is less. */
  countValues: (key: FacetKey, rows: Bitset) => Map<string, number>;
  rowsThatPermit: (permission: Permission, answer: 'yes' | 'unknown') => Bitset;
  /**
   * The rows whose number lies between two bounds, both included: months since year 0, billions of parameters,
   * per cent of the claims checked. O(models), unless the bounds are those of the last time.
   */
  rowsBetween: (key: RangeKey, bounds: Pick<Range, 'min' | 'max'>) => Bitset;
  /** The rows of which that number is unknown. */
  rowsWithoutNumber: (key: RangeKey) => Bitset;
};

const made = new WeakMap<Catalog, FacetSets>();

/** The sets of a catalog. O(1). */
export function setsOf(catalog: Catalog): FacetSets {
  const sets = made.get(catalog) ?? makeSets(catalog);
  made.set(catalog, sets);
  return sets;
}

function makeSets(catalog: Catalog): FacetSets {
  const { size } = catalog;
  const facetOf = remember((key: FacetKey) => {
    return makeFacet(catalog.columns[key] ?? NO_COLUMN, size, (word) => valuesOfWord(key, word));
  });
  const permitsOf = remember((permission: Permission) => makeFacet(catalog.permits[permission], size));
  const numbersOf = remember((key: RangeKey) => rangeNumbers(catalog, key));
  const lastBetween = new Map<RangeKey, { low: number; high: number; rows: Bitset }>();
  return {
    valuesOf: (key) => facetOf(key).values,
    rowsWith: (key, value) => facetOf(key).rowsWith(value),
    countValues: (key, rows) => facetOf(key).count(rows),
    rowsThatPermit: (permission, answer) => permitsOf(permission).rowsWith(answer),
    rowsBetween: (key, { min, max }) => {
      const low = boundOf(key, min, true);
      const high = boundOf(key, max, false);
      const last = lastBetween.get(key);
      if (last?.low === low && last.high === high) return last.rows;
      const rows = rowsBetween(numbersOf(key), low, high);
      lastBetween.set(key, { low, high, rows });
      return rows;
    },
    rowsWithoutNumber: remember((key: RangeKey) =>
      difference(fullSet(size), rowsBetween(numbersOf(key), -Infinity, Infinity)),
    ),
  };
}

type Facet = {
  values: readonly string[];
  rowsWith: (value: string) => Bitset;
  count: (rows: Bitset) => Map<string, number>;
};

const NO_COLUMN: Column = { values: [], codes: new Uint16Array() };

/** A column as a facet; a word of the column may stand for several values. */
function makeFacet(
  { values: words, codes }: Column,
  size: number,
  split: (word: string) => readonly string[] = (word) => [word],
): Facet {
  const valuesOfCode = words.map(split);
  const values = [...new Set(valuesOfCode.flat())];
  const rowsWith = remember((value: string) =>
    values.includes(value)
      ? rowsWithCodes(
          codes,
          valuesOfCode.map((held) => held.includes(value)),
        )
      : emptySet(size),
  );
  return {
    values,
    rowsWith,
    count: (rows) => {
      if (values.length * rows.length <= countOf(rows)) {
        return new Map(values.map((value) => [value, countShared(rows, rowsWith(value))]));
      }
      const counts = new Map(values.map((value) => [value, 0]));
      countByCode(rows, codes, words.length).forEach((count, code) => {
        for (const value of valuesOfCode[code]!) counts.set(value, counts.get(value)! + count);
      });
      return counts;
    },
  };
}

/** What a range of this key is compared with, per row; NaN where unknown. */
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

/**
 * A bound of a range as the number that rows are compared with; without end where it is open. A year means all of it:
 * 2024 as a maximum includes December.
 */
export function boundOf(key: RangeKey, bound: string | null, isMin: boolean): number {
  if (bound === null) return isMin ? -Infinity : Infinity;
  return key === 'released' ? monthOf(bound, isMin ? 1 : 12) : Number(bound);
}

/** Months since year 0 of a date; of a year alone, those of the month given, 1 to 12. NaN for ''. */
function monthOf(date: string, ofYear = Number.NaN): number {
  const [year, month = ofYear] = date.split('-');
  return date === '' ? Number.NaN : Number(year) * 12 + Number(month);
}
