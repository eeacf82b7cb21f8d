import { isIn, type Bitset } from './bitset.ts';
import type { Catalog } from './catalog.ts';
import type { FacetKey } from './facets.ts';

/** What to sort by: a column's key, and which way. Unknown values come last both ways; ties go by name. */
export type Sort = { key: SortKey; descending: boolean };

/** `model`, `released`, `size`, `license`, `checked`, `producer`, an axis key or a definition's id. */
export type SortKey = string;

export const DEFAULT_SORT: Sort = { key: 'released', descending: true };

/** Verdicts and words from least to most open; what is not listed is a tier's id and follows its number. */
const RANKS: Record<string, number> = { closed: 0, 'not-met': 0, partly: 1, open: 2, met: 2 };

const byText = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const orders = new WeakMap<Catalog, Map<string, Uint32Array>>();

/** All rows of the catalog in order. O(models × log models) the first time, O(1) after. */
export function orderOf(catalog: Catalog, sort: Sort): Uint32Array {
  const known = orders.get(catalog) ?? new Map<string, Uint32Array>();
  orders.set(catalog, known);
  const name = `${sort.descending ? '-' : ''}${sort.key}`;
  const order = known.get(name) ?? makeOrder(catalog, sort);
  known.set(name, order);
  return order;
}

/** The rows of a set, in order. O(models). */
export function sortRows(catalog: Catalog, rows: Bitset, sort: Sort): number[] {
  const sorted: number[] = [];
  for (const row of orderOf(catalog, sort)) if (isIn(rows, row)) sorted.push(row);
  return sorted;
}

function makeOrder(catalog: Catalog, { key, descending }: Sort): Uint32Array {
  const all = Array.from({ length: catalog.size }, (_, row) => row);
  const nameRank = new Uint32Array(catalog.size);
  all
    .toSorted((a, b) => byText.compare(catalog.names[a]!, catalog.names[b]!) || a - b)
    .forEach((row, rank) => (nameRank[row] = rank));
  const value = sortValue(catalog, key, nameRank);
  const values = all.map(value);
  const sign = descending ? -1 : 1;
  return Uint32Array.from(
    all.toSorted((a, b) => {
      const left = values[a]!;
      const right = values[b]!;
      if (left === right) return nameRank[a]! - nameRank[b]!;
      if (left === null) return 1;
      if (right === null) return -1;
      return (
        sign * (typeof left === 'string' ? byText.compare(left, String(right)) : left - Number(right)) ||
        nameRank[a]! - nameRank[b]!
      );
    }),
  );
}

/** The value a row is sorted by; null when unknown. */
function sortValue(
  catalog: Catalog,
  key: SortKey,
  nameRank: Uint32Array,
): (row: number) => number | string | null {
  switch (key) {
    case 'model':
      return (row) => nameRank[row]!;
    case 'producer':
      return (row) => catalog.producers[catalog.producerOf[row]!]?.name ?? null;
    case 'released':
      return (row) => catalog.released[row] || null;
    case 'size':
      return (row) => (Number.isNaN(catalog.total[row]) ? null : catalog.total[row]!);
    case 'checked':
      return (row) => catalog.checked[row]!;
    case 'license': {
      const { values, codes } = catalog.licenseOf;
      return (row) => {
        const license = values[codes[row]!]!;
        return license === 'unknown' ? null : license;
      };
    }
    default:
      return catalog.readingOf[key] ? axisValue(catalog, key) : columnValue(catalog, key);
  }
}

function axisValue(catalog: Catalog, key: FacetKey): (row: number) => number | null {
  const codes = catalog.readingOf[key]!;
  return (row) => {
    const reading = catalog.readings[codes[row]!]!;
    return reading.word === 'unknown' || reading.word === 'not-applicable' ? null : reading.low;
  };
}

function columnValue(catalog: Catalog, key: FacetKey): (row: number) => number | string | null {
  const column = catalog.columns[key];
  if (!column) return () => null;
  const ranks = column.values.map((word) => {
    if (word === 'unknown' || word === 'not-applicable') return null;
    return RANKS[word] ?? tierRank(word);
  });
  return (row) => ranks[column.codes[row]!] ?? null;
}

/** A tier's id ends in its number ("tier-3", "class-1"); classes count downward, tiers upward. */
function tierRank(tier: string): number {
  const number = Number(/(\d+)$/.exec(tier)?.[1] ?? 0);
  return tier.startsWith('class-') && number > 0 ? 10 - number : number;
}
