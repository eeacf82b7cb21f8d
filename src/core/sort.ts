import { isIn, type Bitset } from './bitset.ts';
import type { Catalog } from './catalog.ts';
import { DEFINITION_IDS } from './vocabulary.ts';

/** What to sort by: a column's key, and which way. Unknown values come last both ways; ties go by name. */
export type Sort = { key: SortKey; descending: boolean };

/** `model`, `released`, `size`, `license`, `checked`, `producer`, an axis key, a definition's id or another column. */
export type SortKey = string;

export const DEFAULT_SORT: Sort = { key: 'released', descending: true };

/** Verdicts and tiers, from least to most open. A definition answers either with verdicts or with tiers. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['not-met', 0],
  ['partly', 1],
  ['met', 2],
  ['weights-available', 1],
  ['open-weights', 2],
  ['open-source-ai', 3],
  ['open-source-ai-with-open-data', 4],
  ['class-3', 1],
  ['class-2', 2],
  ['class-1', 3],
  // A tier reached for certain, with the next one unknown.
  ['weights-available-at-least', 1.5],
  ['open-weights-at-least', 2.5],
  ['open-source-ai-at-least', 3.5],
  ['class-3-at-least', 1.5],
  ['class-2-at-least', 2.5],
]);

/** Words that say nothing about the order; their rows come last. */
const UNRANKED: ReadonlySet<string> = new Set(['', 'unknown', 'not-applicable']);

const byText = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

type Orders = { byName: Uint32Array; places: Uint32Array; known: Map<string, Uint32Array> };
const ordersOf = new WeakMap<Catalog, Orders>();

/** All rows of the catalog in order. O(models × log models) the first time, O(1) after. */
export function orderOf(catalog: Catalog, sort: Sort): Uint32Array {
  const orders = ordersOf.get(catalog) ?? orderByName(catalog);
  ordersOf.set(catalog, orders);
  const name = `${sort.descending ? '-' : ''}${sort.key}`;
  const order = orders.known.get(name) ?? makeOrder(catalog, sort, orders);
  orders.known.set(name, order);
  return order;
}

/** The rows of a set, in order. O(models). */
export function sortRows(catalog: Catalog, rows: Bitset, sort: Sort): number[] {
  const sorted: number[] = [];
  for (const row of orderOf(catalog, sort)) if (isIn(rows, row)) sorted.push(row);
  return sorted;
}

function orderByName({ names }: Catalog): Orders {
  const byName = Uint32Array.from(names, (_, row) => row).toSorted(
    (a, b) => byText.compare(names[a]!, names[b]!) || a - b,
  );
  const places = new Uint32Array(names.length);
  byName.forEach((row, place) => (places[row] = place));
  return { byName, places, known: new Map() };
}

function makeOrder(catalog: Catalog, { key, descending }: Sort, { byName, places }: Orders): Uint32Array {
  const numbers = key === 'model' ? places : sortNumbers(catalog, key);
  const sign = descending ? -1 : 1;
  const keys = Float64Array.from(numbers, (number) => (Number.isNaN(number) ? Infinity : sign * number));
  // Two unknowns differ by Infinity - Infinity, which is NaN and falls through to the name like 0.
  return byName.toSorted((a, b) => keys[a]! - keys[b]! || places[a]! - places[b]!);
}

/** The number each row is sorted by; NaN where it is unknown. */
function sortNumbers(catalog: Catalog, key: SortKey): ArrayLike<number> & Iterable<number> {
  switch (key) {
    case 'size':
      return catalog.total;
    case 'checked':
      return catalog.checked;
    case 'released':
      return ranked(catalog.released, rankTexts(catalog.released));
    case 'producer':
      return ofCodes(
        catalog.producerOf,
        catalog.producers.map((producer) => producer.name),
      );
  }
  const reading = Object.hasOwn(catalog.readingOf, key) ? catalog.readingOf[key] : undefined;
  if (reading) {
    const values = catalog.readings.map(({ word, low }) => (UNRANKED.has(word) ? Number.NaN : low));
    return Float64Array.from(reading, (code) => values[code]!);
  }
  const column = Object.hasOwn(catalog.columns, key) ? catalog.columns[key] : undefined;
  if (!column) return new Float64Array(catalog.size).fill(Number.NaN);
  const isDefinition = DEFINITION_IDS.some((id) => id === key);
  return ofCodes(column.codes, column.values, isDefinition ? RANKS : undefined);
}

/** Numbers for the rows of a column of words: the words' ranks. */
function ofCodes(
  codes: Uint16Array,
  words: readonly string[],
  ranks: ReadonlyMap<string, number> = rankTexts(words),
): Float64Array {
  const numbers = ranked(words, ranks);
  return Float64Array.from(codes, (code) => numbers[code]!);
}

function ranked(words: readonly string[], ranks: ReadonlyMap<string, number>): Float64Array {
  return Float64Array.from(words, (word) => ranks.get(word) ?? Number.NaN);
}

/** The place of each word in the alphabet; words that differ in nothing but case or accents share one. */
function rankTexts(words: readonly string[]): ReadonlyMap<string, number> {
  const sorted = [...new Set(words)].filter((word) => !UNRANKED.has(word)).toSorted(byText.compare);
  let rank = 0;
  return new Map(
    sorted.map((word, at) => {
      if (at > 0 && byText.compare(sorted[at - 1]!, word) !== 0) rank += 1;
      return [word, rank];
    }),
  );
}
