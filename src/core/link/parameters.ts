import {
  CHOSEN_COLUMNS,
  DEFAULT_COLUMNS,
  FACET_KEYS,
  isColumnKey,
  MULTIPLE_FACETS,
  RANGE_KEYS,
  type ColumnKey,
  type FacetKey,
  type RangeKey,
} from '../catalog/columns.ts';
import type { Filters, Range } from '../catalog/filters.ts';
import { DEFAULT_SORT, type Sort } from '../catalog/sort.ts';
import { PERMISSIONS } from '../model/vocabulary.ts';
import type { Notice, ParameterReader } from './parameter-reader.ts';
import { encodeText, readRange, writeList, writeRange } from './values.ts';
import { readSort, writeSort } from './sort-text.ts';

/**
 * The parameters of an address, one object each. Reading takes what it understands out of the reader, which keeps and
 * reports the rest; what was written reads back as the same value. Here are those of the table; what other pages hold beside
 * them is in page-parameters.ts.
 */
export type Parameter<T> = {
  name: string;
  /** What an address without it means. */
  initial: T;
  read: (given: ParameterReader) => T;
  /** The encoded value; null where the address does without, because without it means the same. */
  write: (value: T) => string | null;
};

/** What an id looks like. */
const SLUG = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** The columns when every one but the name is switched off. */
const NO_COLUMNS = 'none';

/** May this be an id in an address? */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** A single value. */
export function single<T>(
  name: string,
  initial: T,
  parse: (text: string) => T | null,
  write: (value: T) => string | null,
): Parameter<T> {
  return { name, initial, read: (given) => given.take(name, parse) ?? initial, write };
}

/** One of some words; without it, the initial one, which is never written. */
export function choice<T extends string | null>(
  name: string,
  initial: T,
  others: readonly NonNullable<T>[],
): Parameter<T> {
  return single<T>(
    name,
    initial,
    (text) => others.find((word) => word.toLowerCase() === text.toLowerCase()) ?? null,
    (value) => (value === initial ? null : value),
  );
}

/** A word that stands for yes. */
export function flag(name: string, word: string): Parameter<boolean> {
  return single(
    name,
    false,
    (text) => (text === word ? true : null),
    (value) => (value ? word : null),
  );
}

/** Writes a word as it is. */
export const asItIs = (value: string | null) => value;

/** A day, or none. */
export function dayOf(name: string): Parameter<string | null> {
  return single<string | null>(name, null, (text) => (DAY.test(text) ? text : null), asItIs);
}

/** The data release a link was made with. */
export const RELEASE = dayOf('d');

/** What is searched for. Spaces around it are those of somebody still typing. */
export const QUERY = single(
  'q',
  '',
  (text) => text.trim(),
  (value) => (value.trim() === '' ? null : encodeText(value.trim())),
);

/** The picks of a facet, each an id or a word, excluded ones with a leading "!". */
function facet(name: FacetKey): Parameter<readonly string[]> {
  return {
    name,
    initial: [],
    read: (given) => [...new Set(given.takeList(name, (item) => isSlug(item.replace(/^!/, ''))))].toSorted(),
    write: (picks) => (picks.length === 0 ? null : writeList(picks.toSorted())),
  };
}
export const FACETS = FACET_KEYS.map((key) => [key, facet(key)] as const);

/** The facets of which every pick has to hold. */
export const ALL: Parameter<readonly FacetKey[]> = {
  name: 'all',
  initial: [],
  read: (given) => {
    const words = given.takeList('all', (item) => MULTIPLE_FACETS.some((key) => key === item));
    return MULTIPLE_FACETS.filter((key) => words.includes(key));
  },
  write: (keys) => MULTIPLE_FACETS.filter((key) => keys.includes(key)).join(',') || null,
};

/** Permissions, and the word "unknown" where models may pass of which nobody knows. */
export const PERMITS: Parameter<Pick<Filters, 'permits' | 'permitsUnknown'>> = {
  name: 'permits',
  initial: { permits: [], permitsUnknown: false },
  read: (given) => {
    const words = given.takeList('permits', (item) => [...PERMISSIONS, 'unknown'].includes(item));
    const permits = PERMISSIONS.filter((permission) => words.includes(permission));
    const orUnknown = words.includes('unknown');
    if (orUnknown && permits.length === 0) given.refuse('permits', 'unknown');
    return { permits, permitsUnknown: orUnknown && permits.length > 0 };
  },
  write: ({ permits, permitsUnknown }) => {
    const words = PERMISSIONS.filter((permission) => permits.includes(permission));
    return words.length === 0 ? null : [...words, ...(permitsUnknown ? ['unknown'] : [])].join(',');
  },
};

function range(name: RangeKey): Parameter<Range | null> {
  return single<Range | null>(
    name,
    null,
    (text) => readRange(text, name),
    (value) => value && writeRange(value),
  );
}
export const RANGES = RANGE_KEYS.map((key) => [key, range(key)] as const);

/** Columns' keys, each with a leading "-" the other way round; or an order that is no column's. */
export const SORT = single<Sort>('sort', DEFAULT_SORT, readSort, writeSort);

/** The columns shown, in their order; null for the default ones. */
export const SHOWN_COLUMNS: Parameter<readonly ColumnKey[] | null> = {
  name: 'cols',
  initial: null,
  read: (given) => {
    const words = given.takeList('cols', (item) => item === NO_COLUMNS || isChosen(item));
    const columns = [...new Set(words)].filter(isChosen);
    return words.length === 0 || isDefault(columns) ? null : columns;
  },
  write: (columns) => (columns === null || isDefault(columns) ? null : writeList(columns) || NO_COLUMNS),
};

function isChosen(text: string): text is ColumnKey {
  return isColumnKey(text) && CHOSEN_COLUMNS.includes(text);
}

function isDefault(columns: readonly ColumnKey[]): boolean {
  return columns.join() === DEFAULT_COLUMNS.join();
}

/** Ids of models in the reader's order; a repeated one is taken once and reported. */
export const MODELS: Parameter<readonly string[]> = {
  name: 'm',
  initial: [],
  read: (given) => {
    const written = given.takeList('m', isSlug);
    const ids = [...new Set(written)];
    const repeated = ids.filter((id) => written.indexOf(id) !== written.lastIndexOf(id));
    given.notices.push(...repeated.map((id): Notice => ({ code: 'duplicate-model', id })));
    return ids;
  },
  write: (ids) => (ids.length === 0 ? null : writeList(ids)),
};

/** The model the others are read against: one of those compared. */
export function referenceAmong(models: readonly string[]): Parameter<string | null> {
  return single<string | null>(
    'ref',
    null,
    (text) => models.find((id) => id === text) ?? null,
    (id) => (id !== null && models.includes(id) ? writeList([id]) : null),
  );
}
