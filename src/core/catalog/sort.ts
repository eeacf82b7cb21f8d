import { splitGrounds, type Catalog } from './catalog.ts';
import { columnOf, type AxisKey, type ColumnKey } from './columns.ts';

/**
 * Not by a column: models of whose claims at least half are checked come first, then the others; each newest first, and
 * those without a date last in their group.
 */
export const WELL_CHECKED = 'well-checked';

/**
 * Not by a column: what is known to be open on all axes together counts, and among equals what may be open goes before
 * what is known to be closed, so that unknown is never taken for closed; then the newest first.
 */
export const MOST_OPEN = 'most-open';

/** The orders that are no column's. */
export const WHOLE_ORDERS = [WELL_CHECKED, MOST_OPEN] as const;
type WholeOrder = (typeof WHOLE_ORDERS)[number];

/** Is it an order of its own, and no column's? */
export function isWholeOrder(key: SortKey): key is WholeOrder {
  return WHOLE_ORDERS.some((whole) => whole === key);
}

/**
 * What to sort by, and which way; models that are equal by it go by what comes after, and by name in the end. Unknown
 * values come last both ways.
 */
export type SortKey = ColumnKey | WholeOrder;
export type Sort = { key: SortKey; descending: boolean; next?: SortStep[] };
export type SortStep = { key: ColumnKey; descending: boolean };

/** More keys than this decide nothing. */
export const MOST_SORT_KEYS = 3;

export const DEFAULT_SORT: Sort = { key: WELL_CHECKED, descending: true };

const NEWEST_FIRST: Sort = { key: 'released', descending: true };

/** Every key that an order goes by, in turn. */
export function stepsOf(sort: Sort): readonly Pick<Sort, 'key' | 'descending'>[] {
  return [sort, ...(sort.next ?? [])];
}

/** The keys of an order in a word: `-size,released`. */
export function spellSort(sort: Sort): string {
  return stepsOf(sort)
    .map(({ key, descending }) => `${descending ? '-' : ''}${key}`)
    .join(',');
}

/** Is at least half of what is claimed of a model checked? */
export function isWellChecked({ checked, claims }: Catalog, row: number): boolean {
  return 2 * (checked[row] ?? 0) >= claims;
}

/** Words that say nothing about the order; their rows come last. */
const UNRANKED: ReadonlySet<string> = new Set(['', 'unknown', 'not-applicable']);

type Orders = { byName: Uint32Array; known: Map<string, Uint32Array> };
const ordersOf = new WeakMap<Catalog, Orders>();

/** All rows of the catalog in order. O(models × log models) the first time, O(1) after. */
export function orderOf(catalog: Catalog, sort: Sort): Uint32Array {
  const orders = ordersOf.get(catalog) ?? orderByName(catalog);
  ordersOf.set(catalog, orders);
  const name = spellSort(sort);
  const order =
    orders.known.get(name) ??
    (isWholeOrder(sort.key)
      ? WHOLE[sort.key](catalog)
      : makeOrder(catalog, sort.key, sort.descending, orderOfRest(catalog, sort) ?? orders.byName));
  orders.known.set(name, order);
  return order;
}

/** The order by all keys but the first; null where that is the only one. */
function orderOfRest(catalog: Catalog, { next: keys = [] }: Sort): Uint32Array | null {
  const [next, ...rest] = keys;
  return next === undefined ? null : orderOf(catalog, { ...next, next: rest });
}

function wellCheckedFirst(catalog: Catalog): Uint32Array {
  const rows = [...orderOf(catalog, NEWEST_FIRST)];
  const isFirst = (row: number) => isWellChecked(catalog, row);
  return Uint32Array.from([...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))]);
}

function mostOpenFirst(catalog: Catalog): Uint32Array {
  const { readings } = catalog;
  const axes = Object.values(catalog.readingOf);
  const total = (row: number, bound: 'low' | 'high') =>
    axes.reduce((sum, codes) => sum + readings[codes[row]!]![bound], 0);
  const openness = Array.from({ length: catalog.size }, (_, row) => ({
    known: total(row, 'low'),
    most: total(row, 'high'),
  }));
  return orderOf(catalog, NEWEST_FIRST).toSorted((a, b) => {
    const [one, other] = [openness[a]!, openness[b]!];
    return other.known - one.known || other.most - one.most;
  });
}

const WHOLE: Record<WholeOrder, (catalog: Catalog) => Uint32Array> = {
  [WELL_CHECKED]: wellCheckedFirst,
  [MOST_OPEN]: mostOpenFirst,
};

/** The order with a key asked for after those there are; the other way round if it is one of them already. */
export function withSortKey(sort: Sort, step: SortStep): Sort {
  const steps = stepsOf(sort).flatMap(({ key, descending }) =>
    isWholeOrder(key) ? [] : [{ key, descending }],
  );
  const next = steps.some(({ key }) => key === step.key)
    ? steps.map((each) => (each.key === step.key ? { ...each, descending: !each.descending } : each))
    : [...steps, step].slice(0, MOST_SORT_KEYS);
  return sortOf(next);
}

/** An order by these keys, the first before the others; that of a first visitor where there are none. */
export function sortOf([first, ...next]: readonly SortStep[]): Sort {
  if (first === undefined) return DEFAULT_SORT;
  return next.length === 0 ? first : { ...first, next };
}

function orderByName({ names }: Catalog): Orders {
  const keys = names.map(alphabetKey);
  const rows = [...names.keys()].toSorted((a, b) => compare(keys[a]!, keys[b]!) || a - b);
  return { byName: Uint32Array.from(rows), known: new Map() };
}

/** Puts rows of the same value together, each group in the order given, then the groups in order. */
function makeOrder(catalog: Catalog, key: ColumnKey, descending: boolean, before: Uint32Array): Uint32Array {
  // No two models share a name.
  if (columnOf(key).kind === 'name') {
    const byName = ordersOf.get(catalog)?.byName ?? before;
    return descending ? byName.toReversed() : byName;
  }
  const numbers = sortNumbers(catalog, key);
  const groups = new Map<number, number[]>();
  for (const row of before) {
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
function sortNumbers(catalog: Catalog, key: ColumnKey): ArrayLike<number> & Iterable<number> {
  const { kind, facet } = columnOf(key);
  switch (kind) {
    case 'size':
      return catalog.total;
    case 'share':
      return catalog.checked;
    case 'date':
      return ranked(catalog.released, rankTexts(catalog.released));
    case 'producer':
      return ofCodes(
        catalog.producerOf,
        catalog.producers.map((producer) => producer.name),
      );
    case 'reading': {
      const values = catalog.readings.map(({ word, low }) => (UNRANKED.has(word) ? Number.NaN : low));
      return Float64Array.from(catalog.readingOf[key as AxisKey], (code) => values[code]!);
    }
    default: {
      const column = catalog.columns[key];
      if (!column) return new Float64Array(catalog.size).fill(Number.NaN);
      // Statuses and answers are listed from the most open to the least; other words go by the alphabet.
      const isOrdered = kind === 'status' || kind === 'answer';
      const words = column.values.map((word) => splitGrounds(word).word);
      return ofCodes(
        column.codes,
        words,
        isOrdered && facet?.values ? rankFromLast(facet.values) : undefined,
      );
    }
  }
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

/** The place of each word in a list, counted from its end. */
function rankFromLast(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.flatMap((word, at) => (UNRANKED.has(word) ? [] : [[word, words.length - at]])));
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
