import { splitGrounds, valuesOfWord, type Catalog } from '#core/catalog/catalog.ts';
import { columnOf, type ColumnKey, type LaterKey } from '#core/catalog/columns.ts';
import { nameOf } from '#core/catalog/name-of.ts';
import { entriesOf, own } from '#core/model/own.ts';
import type { Finding } from '#core/model/checked.ts';
import { isStatus } from '#core/model/status.ts';
import type { DefinitionId } from '#core/model/vocabulary.ts';
import { DEFINITION_LABELS } from './definitions.ts';
import { licenseText } from './license-labels.ts';
import { markOfFinding, type Mark } from './mark.ts';
import { CATEGORY_LABELS, NO_WEIGHTS, NOT_LOOKED, WORD_LABELS } from './readings.ts';
import { answerLabel } from './verdict-labels.ts';

/** The words of a column. */
export type Words = {
  /** As a filter, in chips and menus. */
  name: string;
  /** At the head of the table, where that is shorter. */
  head?: string | undefined;
  /** Those of its values; a value that has none is shown as it is. */
  values?: ValueWords;
  /** Those of a value of one model, with how far it is known, where they are others. */
  known?: (value: string, grounds: string) => string;
};
type ValueWords = Readonly<Record<string, string>> | ((value: string, catalog: Catalog) => string);

const WORDS: Record<Exclude<ColumnKey, LaterKey | DefinitionId>, Words> = {
  model: {
    name: 'Models',
    head: 'Model',
    values: (id, catalog) => nameOf(catalog, id),
  },
  released: { name: 'Released' },
  size: { name: 'Size (billions)', head: 'Size' },
  data: { name: 'Data', values: WORD_LABELS },
  code: { name: 'Code', values: WORD_LABELS },
  weights: { name: 'Weights', values: WORD_LABELS },
  rights: { name: 'Freedom of the terms', head: 'Terms', values: WORD_LABELS },
  documentation: { name: 'Documentation', head: 'Docs', values: WORD_LABELS },
  category: {
    name: 'Kind of license',
    values: { ...CATEGORY_LABELS, proprietary: `${CATEGORY_LABELS.proprietary}, or ${NO_WEIGHTS}` },
    known: (category, grounds) =>
      grounds === '' ? (own(CATEGORY_LABELS, category) ?? category) : NO_WEIGHTS,
  },
  license: {
    name: 'License',
    values: (license, { licenses }) => (license === 'withheld' ? NO_WEIGHTS : licenseText(license, licenses)),
  },
  checked: { name: 'Claims checked (%)', head: 'Checked' },
  by: {
    name: 'Producer',
    values: (id, catalog) => catalog.producers.find((producer) => producer.id === id)?.name ?? id,
  },
  family: { name: 'Family' },
};

/** Definitions whose name is long for a column. */
const HEADS: Partial<Record<DefinitionId, string>> = { 'g7-2026': 'G7 tier' };

const ALL = new Map<ColumnKey, Words>([
  ...entriesOf(WORDS),
  ...entriesOf(DEFINITION_LABELS).map(([id, name]): [ColumnKey, Words] => [
    id,
    { name, head: HEADS[id], values: (answer) => answerLabel(id, answer) },
  ]),
]);

/** Adds the words of later columns (later-columns.ts), which come with what shows them. */
export function addWords(words: readonly (readonly [ColumnKey, Words])[]): void {
  for (const [key, each] of words) ALL.set(key, each);
}

/** The name of a column, as a filter and in chips. */
export function columnName(key: ColumnKey): string {
  return ALL.get(key)?.name ?? key;
}

/** The name of a column at the head of the table and in the list of columns. */
export function columnHead(key: ColumnKey): string {
  return ALL.get(key)?.head ?? columnName(key);
}

/** The words for a value of a column. */
export function valueLabel(catalog: Catalog, key: ColumnKey, value: string): string {
  if (value === 'unknown' && columnOf(key).isUnlookedIfUnknown) return NOT_LOOKED;
  const words = ALL.get(key)?.values;
  if (typeof words === 'function') return words(value, catalog);
  return (words && own(words, value)) ?? value;
}

/** More values of a list than this do not fit a cell. */
const SHOWN_IN_CELL = 3;

/** The words for a word of a column, as it stands in a cell: of a long list the first few, and how many more. */
export function cellLabel(catalog: Catalog, key: ColumnKey, word: string): string {
  if (columnOf(key).facet?.holds !== 'list') {
    const known = splitGrounds(word);
    return ALL.get(key)?.known?.(known.word, known.grounds) ?? valueLabel(catalog, key, known.word);
  }
  const labels = valuesOfWord(key, word)
    .map((value) => valueLabel(catalog, key, value))
    .toSorted();
  if (labels.length <= SHOWN_IN_CELL) return labels.join(', ');
  return `${labels.slice(0, SHOWN_IN_CELL - 1).join(', ')} + ${labels.length - SHOWN_IN_CELL + 1} more`;
}

/** The sign of a component in a cell, whose word says how far it is known. */
export function statusMark({ word, grounds }: ReturnType<typeof splitGrounds>): Mark {
  return isStatus(word) ? markOfFinding(word, (grounds || 'found') as Finding) : 'unknown';
}
