import type { Reading } from '../model/words.ts';
import type { AxisKey, ColumnKey } from './columns.ts';
import type { QuestionId } from './questions.ts';

/** The format's version. An app that meets another version says that it is outdated instead of guessing. */
export const CATALOG_FORMAT = 7;

/**
 * A column as it travels, its words in the order of their first rows. Where 64 suffice, a row is a letter; where they do
 * not, it is 0 for the next word, else how many words came after its own word last did, and one.
 */
export type PackedColumn = [values: string[], codes: string | number[]];

/** The same in the first page: a number stands for as many characters of the id of the first model that has the word. */
export type ShortColumn = [values: (string | number)[], codes: string | number[]];

/** The catalog as it travels. */
export type CatalogJson = {
  format: typeof CATALOG_FORMAT;
  release: { date: string; hash: string };
  /** The name of each model; after a line break its id, where that is not the name as an address would spell it. */
  names: string[];
  /** The names of the producers, with their ids as those of the models. */
  producers: PackedColumn;
  licenses: [id: string, name: string, category: string][];
  datasets: [id: string, name: string][];
  languages: [code: string, name: string][];
  /** The days of all models in one text, with spaces between. */
  released: string;
  /** The sizes of all models likewise: `total`, `total/active`, or nothing. */
  sizes: string;
  checked: string | number[];
  claims: number;
  readings: Reading[];
  readingOf: Record<AxisKey, string | number[]>;
  license: PackedColumn;
  /** The category of each word of `license`. */
  category: PackedColumn;
  columns: Partial<Record<ColumnKey, PackedColumn>>;
  /** The answers on all permissions, in their order, one letter each (y, n, u). */
  permits: PackedColumn;
  asked?: Record<QuestionId, number>;
  /** How many of them by claims that nobody has checked. */
  askedUnchecked?: Record<QuestionId, number>;
  /** The later columns bring them. */
  repositories?: string[];
  retired: Record<string, RetiredEntry>;
};

/** The catalog as the first page carries it, which only the app built with it reads. */
export type FirstCatalogJson = Omit<CatalogJson, 'columns'> & {
  columns: Partial<Record<ColumnKey, ShortColumn>>;
};

export type RetiredEntry =
  | { fate: 'renamed'; to: string; date: string; reason: string }
  | { fate: 'split'; to: string[]; date: string; reason: string }
  | { fate: 'removed'; name: string; date: string; reason: string };
