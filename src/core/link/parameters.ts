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
import { CHANGE_KINDS, type ChangeKind } from '../model/change-kind.ts';
import type { Weights } from '../model/weights.ts';
import {
  DEFINITION_IDS,
  INDEX_IDS,
  LICENSE_CATEGORIES,
  PERMISSIONS,
  PLACES,
  type DefinitionId,
  type Place,
} from '../model/vocabulary.ts';
import type { Notice, ParameterReader } from './parameter-reader.ts';
import { encodeText, readRange, writeList, writeRange } from './values.ts';
import { readSort, writeSort } from './sort-text.ts';
import { readWeights, writeWeights } from './weigh.ts';
import {
  LICENSE_SORTS,
  MAX_COMPARED_LICENSES,
  PICTURES,
  type LicenseSort,
  type LicensesShown,
  type PictureId,
} from './view.ts';

/**
 * The parameters of an address, one object each. Reading takes what it understands out of the reader, which keeps and
 * reports the rest; what was written reads back as the same value.
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
export const SLUG = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** The columns when every one but the name is switched off. */
const NO_COLUMNS = 'none';

/** May this be an id in an address? */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** A single value. */
function single<T>(
  name: string,
  initial: T,
  parse: (text: string) => T | null,
  write: (value: T) => string | null,
): Parameter<T> {
  return { name, initial, read: (given) => given.take(name, parse) ?? initial, write };
}

/** One of some words; without it, the initial one, which is never written. */
function choice<T extends string | null>(
  name: string,
  initial: T,
  others: readonly NonNullable<T>[],
): Parameter<T> {
  return single<T>(
    name,
    initial,
    (text) => others.find((word) => word === text) ?? null,
    (value) => (value === initial ? null : value),
  );
}

/** A word that stands for yes. */
function flag(name: string, word: string): Parameter<boolean> {
  return single(
    name,
    false,
    (text) => (text === word ? true : null),
    (value) => (value ? word : null),
  );
}

const asItIs = (value: string | null) => value;

/** A day, or none. */
function dayOf(name: string): Parameter<string | null> {
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

/** What else a comparison says of itself. */
export const COMPARISON = {
  onlyDifferences: flag('show', 'diff'),
  axes: choice<'five' | 'eight'>('axes', 'five', ['eight']),
  chart: choice<'each' | 'overlay' | 'dots'>('chart', 'each', ['overlay', 'dots']),
  weigh: {
    name: 'weigh',
    initial: null,
    read: readWeights,
    write: writeWeights,
  } as Parameter<Weights | null>,
};

/** What an embedded comparison says beside that. */
export const EMBED = {
  ...COMPARISON,
  theme: choice<'light' | 'dark' | null>('theme', null, ['light', 'dark']),
};

/** What of the other indexes is shown. */
export const INDEXES = {
  query: QUERY,
  index: choice<(typeof INDEX_IDS)[number] | null>('index', null, INDEX_IDS),
  onlyDisagreements: flag('show', 'disagreements'),
};

/** Definitions in their order; null for those a first visitor sees. */
const SETS: Parameter<readonly DefinitionId[] | null> = {
  name: 'sets',
  initial: null,
  read: (given) => {
    const ids = given.takeList('sets', (item) => DEFINITION_IDS.some((id) => id === item));
    return ids.length === 0 ? null : DEFINITION_IDS.filter((id) => ids.includes(id));
  },
  write: (ids) => (ids === null || ids.length === 0 ? null : writeList(ids)),
};

/** Which picture of the models is drawn, and how. */
export const PICTURE = {
  picture: choice<PictureId>('picture', 'time', PICTURES),
  scale: choice<'share' | 'count'>('scale', 'share', ['count']),
  sets: SETS,
};

/** A whole number above zero. */
function amount(name: string): Parameter<number | null> {
  const parse = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);
  return single<number | null>(name, null, parse, (value) => (value === null ? null : String(value)));
}

/** Licenses side by side, in the reader's order. */
const COMPARED_LICENSES: Parameter<readonly string[]> = {
  name: 'compare',
  initial: [],
  read: (given) => {
    const ids = [...new Set(given.takeList('compare', isSlug))];
    for (const id of ids.slice(MAX_COMPARED_LICENSES)) given.refuse('compare', id);
    return ids.slice(0, MAX_COMPARED_LICENSES);
  },
  write: MODELS.write,
};

/** Which licenses are shown, and what somebody means to do under them. */
export const LICENSES = {
  query: QUERY,
  category: choice<(typeof LICENSE_CATEGORIES)[number] | null>('category', null, LICENSE_CATEGORIES),
  needs: PERMITS,
  users: amount('users'),
  revenue: amount('revenue'),
  place: choice<Place | null>('in', null, PLACES),
  sort: choice<LicenseSort>('sort', 'used', LICENSE_SORTS),
  shown: choice<LicensesShown>('show', 'used', ['all', 'compared']),
  compared: COMPARED_LICENSES,
};

/** Which changes of the data are shown. */
export const CHANGES = {
  query: QUERY,
  models: MODELS,
  family: single<string | null>('family', null, (text) => (isSlug(text) ? text : null), asItIs),
  kind: choice<ChangeKind | null>('kind', null, CHANGE_KINDS),
  since: dayOf('since'),
};
