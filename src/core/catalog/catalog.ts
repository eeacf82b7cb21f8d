import { PERMISSIONS, type Permission } from '../model/vocabulary.ts';
import { WORDS, type Reading } from '../model/words.ts';
import { licenseIds } from '../license/expression.ts';
import type { QuestionId } from './questions.ts';
import type { CatalogJson, FirstCatalogJson, RetiredEntry, ShortColumn } from './catalog-json.ts';
import { splitList } from './lists.ts';
import { axisKey, columnOf, COLUMNS, type AxisKey, type ColumnKey } from './columns.ts';
import { AXES } from '../model/components.ts';
import { unpackCodes, unpackName, unpackRows } from './unpack.ts';

/**
 * The catalog: what the table, the filters and the search need of every model, column by column. It is small
 * enough to stand inside the page; everything else about a model (evidence, notes, history) is its record,
 * loaded when opened.
 */

/** A column of words: `values` holds each word once, `codes` the word of each row. */
export type Column = { values: string[]; codes: Uint16Array };

type CatalogLicense = { id: string; name: string; category: string };
type CatalogProducer = { id: string; name: string };

export type Catalog = {
  release: { date: string; hash: string };
  /** Number of models; rows are numbered 0 to size - 1 in the order of their ids. */
  size: number;
  ids: string[];
  names: string[];
  /** Row of each id. */
  rows: ReadonlyMap<string, number>;
  producers: CatalogProducer[];
  producerOf: Uint16Array;
  /** The licenses that `licenseOf` names, by id. */
  licenses: Map<string, CatalogLicense>;
  /** The names of the corpora that the column `dataset` holds, by id; they come with it. */
  datasets: ReadonlyMap<string, string>;
  /** The names of the languages that may be asked for, by code; they come with the column `language`. */
  languages: ReadonlyMap<string, string>;
  /** The license of the weights: an id, an SPDX expression, `withheld` (weights not out) or `unknown`. */
  licenseOf: Column;
  /** YYYY-MM-DD or YYYY-MM; '' when unknown. */
  released: string[];
  /** Billions of parameters; NaN when unknown. */
  total: Float64Array;
  active: Float64Array;
  /** Component claims checked, of `claims` per model. */
  checked: Uint16Array;
  claims: number;
  readings: Reading[];
  /** Index into `readings` per row, for each axis key. */
  readingOf: Record<AxisKey, Uint16Array>;
  /** The columns of words, those of the axes, licenses and producers included. */
  columns: Readonly<Partial<Record<ColumnKey, Column>>>;
  /** yes, no or unknown per row, for each permission. */
  permits: Record<Permission, Column>;
  /** How many models each ready-made question finds. */
  asked: Readonly<Partial<Record<QuestionId, number>>>;
  /** How many of them by claims that nobody has checked. */
  askedUnchecked: Readonly<Partial<Record<QuestionId, number>>>;
  /** Where the weights are, `owner/name` on the Hub, else ''; empty until the whole catalog has come. */
  repositories: readonly string[];
  retired: Record<string, RetiredEntry>;
};

export const LATER_COLUMNS = COLUMNS.filter((column) => column.isLater).map((column) => column.key);

/** Is it the catalog with all its columns? */
export function isWhole(catalog: Catalog): boolean {
  return LATER_COLUMNS.some((key) => catalog.columns[key] !== undefined);
}

/** Does the catalog lack this column, though the whole one has it, or it is made of that by the reader's weights? */
export function lacksColumn(catalog: Catalog, key: ColumnKey): boolean {
  if (key === 'weighed') return catalog.columns.weighed === undefined;
  return columnOf(key).isLater === true && !isWhole(catalog);
}

/** A word with how far it is known: `withheld:not-found`, `open-weights:unchecked`. */
export function joinGrounds(word: string, grounds: string): string {
  return grounds === '' ? word : `${word}:${grounds}`;
}

/** What `joinGrounds` joined; grounds are empty where there is nothing to say of them. */
export function splitGrounds(joined: string): { word: string; grounds: string } {
  const at = joined.indexOf(':');
  return at === -1
    ? { word: joined, grounds: '' }
    : { word: joined.slice(0, at), grounds: joined.slice(at + 1) };
}

/** The word of a column as it stands in the catalog, with how far it is known (`joinGrounds`). */
export function joinedWord(catalog: Catalog, key: ColumnKey, row: number): string {
  const column = catalog.columns[key];
  return column?.values[column.codes[row] ?? -1] ?? 'unknown';
}

/** The values that a word of a column stands for: mostly itself. */
export function valuesOfWord(key: ColumnKey, word: string): readonly string[] {
  switch (columnOf(key).facet?.holds) {
    case 'grounds':
      return [splitGrounds(word).word];
    case 'list':
      return splitList(word);
    case 'expression': {
      const ids = licenseIds(word);
      return ids.length === 0 ? [word] : ids;
    }
    default:
      return [word];
  }
}

/** Builds the catalog from its travelling form. O(models × columns); throws a TypeError on malformed input. */
export function decodeCatalog(json: CatalogJson | FirstCatalogJson): Catalog {
  const models = json.names.map(unpackName);
  const size = models.length;
  const ids = models.map(({ id }) => id);
  const rows = new Map(ids.map((id, row) => [id, row]));
  if (rows.size !== size) throw new TypeError('an id comes twice');
  if (typeof json.release.date !== 'string') throw new TypeError('the day is no text');
  const license = unpackColumn('license', json.license, ids);
  const categories = unpackColumn('category', json.category, license.values);
  const by = unpackColumn('producers', json.producers, ids);
  const producers = by.values.map(unpackName);
  const sizes = unpackList('sizes', json.sizes, size).map((each) => each.split('/'));
  const readingOf = mapRecord(json.readingOf, (codes, key) =>
    checkCodes(key, unpackCodes(codes), json.readings.length, size),
  );
  if (AXES.some((axis) => readingOf[axisKey(axis)] === undefined)) throw new TypeError('an axis is missing');
  return {
    release: json.release,
    size,
    ids,
    names: models.map(({ name }) => name),
    rows,
    producers,
    producerOf: by.codes,
    licenses: new Map(json.licenses.map(([id, name, category]) => [id, { id, name, category }])),
    datasets: new Map(json.datasets.map(([id, name]) => [id, name])),
    languages: new Map(json.languages.map(([code, name]) => [code, name])),
    licenseOf: license,
    released: unpackList('released', json.released, size),
    total: Float64Array.from(sizes, ([total]) => amount(total)),
    active: Float64Array.from(sizes, ([, active]) => amount(active)),
    checked: checkLength('checked', unpackCodes(json.checked), size),
    claims: json.claims,
    readings: json.readings,
    readingOf,
    columns: Object.assign(
      mapRecord(readingOf, (codes, key) => wordColumn(key, json.readings, codes)),
      mapRecord(json.columns as Record<ColumnKey, ShortColumn>, (column, key) =>
        unpackColumn(key, column, ids),
      ),
      {
        license,
        category: { values: categories.values, codes: license.codes.map((code) => categories.codes[code]!) },
        by: { values: producers.map(({ id }) => id), codes: by.codes },
      },
    ),
    permits: permitColumns(unpackColumn('permits', json.permits, ids)),
    asked: json.asked ?? {},
    askedUnchecked: json.askedUnchecked ?? {},
    repositories: json.repositories ? checkLength('repositories', json.repositories, size) : [],
    retired: mapRecord(json.retired, (entry) => entry),
  };
}

/** A record without a prototype: ids and keys come from files and links, and "constructor" is a fine id. */
function mapRecord<K extends string, V, R>(
  record: Readonly<Record<K, V>>,
  map: (value: V, key: string) => R,
): Record<K, R> {
  const entries = Object.entries<V>(record).map(([key, value]) => [key, map(value, key)]);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

function unpackColumn(name: string, [values, packed]: ShortColumn, ids: readonly string[]): Column {
  const codes = checkCodes(name, unpackRows(packed), values.length, ids.length);
  const word = (value: string | number, code: number) =>
    typeof value === 'string' ? value : (ids[codes.indexOf(code)] ?? '').slice(0, value);
  return { values: values.map(word), codes };
}

/** The words of an axis as a filterable column. */
function wordColumn(name: string, readings: Reading[], codes: Uint16Array): Column {
  const words = Uint16Array.from(readings, (reading) => WORDS.indexOf(reading.word));
  return {
    values: [...WORDS],
    codes: checkCodes(
      name,
      codes.map((code) => words[code]!),
      WORDS.length,
      codes.length,
    ),
  };
}

/** The rows' answers on each permission as a filterable column. */
function permitColumns({ values, codes }: Column): Record<Permission, Column> {
  const columns = PERMISSIONS.map((permission, at): [Permission, Column] => {
    const answers = Uint16Array.from(values, (letters) => 'ynu'.indexOf(letters[at] ?? 'u'));
    checkCodes(`permits ${permission}`, answers, 3, values.length);
    return [permission, { values: ['yes', 'no', 'unknown'], codes: codes.map((code) => answers[code]!) }];
  });
  return Object.fromEntries(columns) as Record<Permission, Column>;
}

function unpackList(name: string, text: string, size: number): string[] {
  return checkLength(name, size === 0 ? [] : text.split(' '), size);
}

function amount(text = ''): number {
  return text === '' ? Number.NaN : Number(text);
}

function checkLength<T extends ArrayLike<unknown>>(name: string, list: T, size: number): T {
  if (list.length !== size) throw new TypeError(`${name} has ${list.length} entries instead of ${size}`);
  return list;
}

function checkCodes(name: string, codes: Uint16Array, distinct: number, size: number): Uint16Array {
  for (const code of checkLength(name, codes, size)) {
    if (code >= distinct) throw new TypeError(`${name} has a code past its ${distinct} values`);
  }
  return codes;
}
