import { inOrder, type Bitset } from './bitset.ts';
import type { Catalog } from './catalog.ts';
import { DEFINITION_IDS } from '../model/vocabulary.ts';

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

type Orders = { byName: Uint32Array; known: Map<string, Uint32Array> };
const ordersOf = new WeakMap<Catalog, Orders>();

/** All rows of the catalog in order. O(models × log models) the first time, O(1) after. */
export function orderOf(catalog: Catalog, sort: Sort): Uint32Array {
  const orders = ordersOf.get(catalog) ?? orderByName(catalog);
  ordersOf.set(catalog, orders);
  const name = `${sort.descending ? '-' : ''}${sort.key}`;
  const order = orders.known.get(name) ?? makeOrder(catalog, sort, orders.byName);
  orders.known.set(name, order);
  return order;
}

/** The rows of a set, in order. O(models). */
export function sortRows(catalog: Catalog, rows: Bitset, sort: Sort): number[] {
  return inOrder(rows, orderOf(catalog, sort));
}

function orderByName({ names }: Catalog): Orders {
  const keys = names.map(alphabetKey);
  const rows = [...names.keys()].toSorted((a, b) => compare(keys[a]!, keys[b]!) || a - b);
  return { byName: Uint32Array.from(rows), known: new Map() };
}

/** Puts rows of the same value together, each group by name, then the groups in order. */
function makeOrder(catalog: Catalog, { key, descending }: Sort, byName: Uint32Array): Uint32Array {
  if (key === 'model') return descending ? byName.toReversed() : byName;
  const numbers = sortNumbers(catalog, key);
  const groups = new Map<number, number[]>();
  for (const row of byName) {
    const group = groups.get(numbers[row]!);
    if (group) group.push(row);
    else groups.set(numbers[row]!, [row]);
  }
  const unknown = groups.get(Number.NaN) ?? [];
  groups.delete(Number.NaN);
  const sorted = [...groups].toSorted(([a], [b]) => (descending ? b - a : a - b)).map(([, rows]) => rows);
  return Uint32Array.from([...sorted, unknown].flat());
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
  const keys = new Map(words.filter((word) => !UNRANKED.has(word)).map((word) => [word, alphabetKey(word)]));
  const sorted = [...new Set(keys.values())].toSorted(compare);
  const places = new Map(sorted.map((key, place) => [key, place]));
  return new Map(Array.from(keys, ([word, key]) => [word, places.get(key)!]));
}

/**
 * A text to sort by with plain `<`: no case, no accents, numbers by their value. Unlike a collator it costs nothing
 * to set up (25 ms, measured) and is the same wherever it runs, so that a page built here is in order elsewhere.
 */
function alphabetKey(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\d+/g, (digits) => digits.padStart(9, '0'));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
