import type { FacetKey } from './facets.ts';
import type { Permission } from './license.ts';
import { WORDS, type Reading } from './openness.ts';

/**
 * The catalog: what the table, the filters and the search need of every model, column by column. It is small
 * enough to stand inside the page; everything else about a model (evidence, notes, history) is its record,
 * loaded when opened.
 */

/** The format's version. An app that meets another version says that it is outdated instead of guessing. */
export const CATALOG_FORMAT = 1;

/** A column of words: `values` holds each word once, `codes` the word of each row. */
export type Column = { values: string[]; codes: Uint16Array };

export type CatalogLicense = { id: string; name: string; category: string };
export type CatalogProducer = { id: string; name: string; country: string | null; kind: string };

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
  /** The license of the weights as written in the record: an id, an SPDX expression, or '' when unknown. */
  licenses: Map<string, CatalogLicense>;
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
  readingOf: Record<FacetKey, Uint16Array>;
  columns: Record<FacetKey, Column>;
  /** yes, no or unknown per row, for each permission. */
  permits: Record<Permission, Column>;
  retired: Record<string, RetiredEntry>;
};

export type RetiredEntry =
  | { fate: 'renamed'; to: string; date: string; reason: string }
  | { fate: 'split'; to: string[]; date: string; reason: string }
  | { fate: 'removed'; name: string; date: string; reason: string };

/** A column as it travels: one letter a row where 64 words suffice, a number a row where they do not. */
export type PackedColumn = [values: string[], codes: string | number[]];

export type CatalogJson = {
  format: typeof CATALOG_FORMAT;
  release: { date: string; hash: string };
  ids: string[];
  names: string[];
  producers: [id: string, name: string, country: string | null, kind: string][];
  producerOf: number[];
  licenses: [id: string, name: string, category: string][];
  released: string[];
  total: (number | null)[];
  active: (number | null)[];
  checked: number[];
  claims: number;
  readings: Reading[];
  readingOf: Record<FacetKey, string | number[]>;
  license: PackedColumn;
  columns: Record<FacetKey, PackedColumn>;
  /** Per permission: the answer for each value of the license column, one letter each (y, n, u). */
  permits: Record<Permission, string>;
  retired: Record<string, RetiredEntry>;
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LETTER_CODES = new Map(Array.from(LETTERS, (letter, code) => [letter, code]));

/** Packs one code a row: letters where they suffice, numbers where not. */
export function packCodes(codes: number[], distinct: number): string | number[] {
  return distinct <= LETTERS.length ? codes.map((code) => LETTERS[code]).join('') : codes;
}

/** Reads what `packCodes` wrote. */
export function unpackCodes(packed: string | number[]): Uint16Array {
  return typeof packed === 'string'
    ? Uint16Array.from(packed, (letter) => LETTER_CODES.get(letter) ?? 0)
    : Uint16Array.from(packed);
}

/** Packs a column given a word per row; words get their codes in order of first appearance. */
export function packColumn(words: string[]): PackedColumn {
  const codes = new Map<string, number>();
  const rows = words.map((word) => {
    const code = codes.get(word) ?? codes.size;
    codes.set(word, code);
    return code;
  });
  return [[...codes.keys()], packCodes(rows, codes.size)];
}

function unpackColumn([values, codes]: PackedColumn): Column {
  return { values, codes: unpackCodes(codes) };
}

/** The words of an axis as a filterable column. */
function wordColumn(readings: Reading[], codes: Uint16Array): Column {
  return { values: [...WORDS], codes: codes.map((code) => WORDS.indexOf(readings[code]?.word ?? 'unknown')) };
}

const ANSWERS = { y: 'yes', n: 'no', u: 'unknown' } as const;

/** Builds the catalog from its travelling form. O(models × columns); throws a TypeError on malformed input. */
export function decodeCatalog(json: CatalogJson): Catalog {
  const license = unpackColumn(json.license);
  const permits = Object.fromEntries(
    Object.entries(json.permits).map(([permission, letters]) => {
      const values = ['yes', 'no', 'unknown'];
      const ofLicense = Array.from(letters, (letter) =>
        values.indexOf(ANSWERS[letter as keyof typeof ANSWERS]),
      );
      return [permission, { values, codes: license.codes.map((code) => ofLicense[code] ?? 2) }];
    }),
  ) as Catalog['permits'];
  const producerOf = Uint16Array.from(json.producerOf);
  const readingOf = Object.fromEntries(
    Object.entries(json.readingOf).map(([key, codes]) => [key, unpackCodes(codes)]),
  );
  const numbers = (list: (number | null)[]) => Float64Array.from(list, (value) => value ?? Number.NaN);
  return {
    release: json.release,
    size: json.ids.length,
    ids: json.ids,
    names: json.names,
    rows: new Map(json.ids.map((id, row) => [id, row])),
    producers: json.producers.map(([id, name, country, kind]) => ({ id, name, country, kind })),
    producerOf,
    licenses: new Map(json.licenses.map(([id, name, category]) => [id, { id, name, category }])),
    licenseOf: license,
    released: json.released,
    total: numbers(json.total),
    active: numbers(json.active),
    checked: Uint16Array.from(json.checked),
    claims: json.claims,
    readings: json.readings,
    readingOf,
    columns: {
      ...Object.fromEntries(
        Object.entries(readingOf).map(([key, codes]) => [key, wordColumn(json.readings, codes)]),
      ),
      ...Object.fromEntries(Object.entries(json.columns).map(([key, column]) => [key, unpackColumn(column)])),
      license,
      by: { values: json.producers.map(([id]) => id), codes: producerOf },
    },
    permits,
    retired: json.retired,
  };
}
