import { valuesOfWord, type Catalog } from '#core/catalog/catalog.ts';
import {
  columnOf,
  componentKey,
  type ColumnKey,
  type ComponentKey,
  type FacetGroup,
} from '#core/catalog/columns.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { entriesOf, own } from '#core/model/own.ts';
import type { DefinitionId, Status } from '#core/model/vocabulary.ts';
import type { Word } from '#core/model/words.ts';
import { DEFINITION_LABELS } from './definitions.ts';
import {
  BODY_LABELS,
  CONFLICT_LABELS,
  DISCLOSURE_LABELS,
  LICENSE_FILE_LABELS,
  NOT_LOOKED,
} from './disclosures.ts';
import { BASIS_LABELS, COMPONENT_LABELS, GATING_LABELS, markOf, STATUS_LABELS } from './labels.ts';
import type { Mark } from './mark.ts';
import { CATEGORY_LABELS, WORD_LABELS } from './readings.ts';
import { answerLabel } from './verdict-labels.ts';

/** The words of a column. */
type Words = {
  /** As a filter, in chips and menus. */
  name: string;
  /** At the head of the table, where that is shorter. */
  head?: string | undefined;
  /** Those of its values; a value that has none is shown as it is. */
  values?: ValueWords;
};
type ValueWords = Readonly<Record<string, string>> | ((value: string, catalog: Catalog) => string);

const WORDS: Record<Exclude<ColumnKey, ComponentKey | DefinitionId>, Words> = {
  model: {
    name: 'Models',
    head: 'Model',
    values: (id, catalog) => catalog.names[catalog.rows.get(id) ?? -1] ?? id,
  },
  released: { name: 'Released' },
  size: { name: 'Size (billions)', head: 'Size' },
  data: { name: 'Data', values: WORD_LABELS },
  code: { name: 'Code', values: WORD_LABELS },
  weights: { name: 'Weights', values: WORD_LABELS },
  rights: { name: 'Freedom of the terms', head: 'Terms', values: WORD_LABELS },
  documentation: { name: 'Documentation', head: 'Docs', values: WORD_LABELS },
  category: { name: 'Kind of license', values: CATEGORY_LABELS },
  license: {
    name: 'License',
    values: { withheld: 'none: weights not released' },
  },
  checked: { name: 'Claims checked (%)', head: 'Checked' },
  'data-license': {
    name: 'License of the training data',
    head: 'Data’s license',
    values: { withheld: 'none: data not released' },
  },
  gating: { name: 'Access to the weights', head: 'Access', values: GATING_LABELS },
  claim: { name: 'Called open source by its producer', head: 'Called open source' },
  by: {
    name: 'Producer',
    values: (id, catalog) => catalog.producers.find((producer) => producer.id === id)?.name ?? id,
  },
  country: { name: 'Country of the producer', head: 'Country', values: countryLabel },
  kind: { name: 'Kind of producer' },
  family: { name: 'Family' },
  modality: { name: 'Modality' },
  stage: { name: 'Stage' },
  language: { name: 'Languages its card names', head: 'Languages', values: languageLabel },
  dataset: { name: 'Datasets it names', head: 'Datasets', values: corpusLabel },
  'dataset-license': {
    name: 'License of a dataset it names',
    head: 'Datasets’ license',
    values: CATEGORY_LABELS,
  },
  'training-summary': {
    name: 'Summary of training content',
    head: 'Training summary',
    values: DISCLOSURE_LABELS,
  },
  'copyright-policy': { name: 'Copyright policy', values: DISCLOSURE_LABELS },
  'license-text': {
    name: 'License text beside the weights',
    head: 'License text',
    values: LICENSE_FILE_LABELS,
  },
  'license-conflict': {
    name: 'Statements of the license contradict each other',
    head: 'License contradiction',
    values: CONFLICT_LABELS,
  },
  'paid-by': { name: 'Who paid', values: BODY_LABELS },
  'governed-by': { name: 'Who governs', values: BODY_LABELS },
  basis: { name: 'How the weights were checked', head: 'Weights checked', values: BASIS_LABELS },
  tier: {
    name: 'Review level',
    values: { curated: 'kept by us', listed: 'as listed elsewhere, not reviewed' },
  },
};

/** Definitions whose name is long for a column. */
const HEADS: Partial<Record<DefinitionId, string>> = { 'g7-2026': 'G7 tier' };

const ALL = new Map<ColumnKey, Words>([
  ...entriesOf(WORDS),
  ...COMPONENT_IDS.map((id): [ColumnKey, Words] => [
    componentKey(id),
    { name: COMPONENT_LABELS[id], values: STATUS_LABELS },
  ]),
  ...entriesOf(DEFINITION_LABELS).map(([id, name]): [ColumnKey, Words] => [
    id,
    { name, head: HEADS[id], values: (answer) => answerLabel(id, answer) },
  ]),
]);

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
  if (columnOf(key).facet?.holds !== 'list') return valueLabel(catalog, key, word);
  const labels = valuesOfWord(key, word)
    .map((value) => valueLabel(catalog, key, value))
    .toSorted();
  if (labels.length <= SHOWN_IN_CELL) return labels.join(', ');
  return `${labels.slice(0, SHOWN_IN_CELL - 1).join(', ')} + ${labels.length - SHOWN_IN_CELL + 1} more`;
}

/** The door that stands beside a value; null where the value is no degree of openness. */
export function valueMark(key: ColumnKey, value: string): Mark | null {
  switch (columnOf(key).kind) {
    case 'reading':
      return Object.hasOwn(WORD_LABELS, value) ? (value as Word) : null;
    case 'status':
      return Object.hasOwn(STATUS_LABELS, value) ? markOf(value as Status) : null;
    default:
      return null;
  }
}

let regions: Intl.DisplayNames | null = null;

/** A country's English name; the code itself where the browser knows none. */
function countryLabel(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  // Made when it is wanted, as that takes a while.
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  return code === 'EU' ? 'European Union' : (regions.of(code) ?? code);
}

/** A language's name; its code where the data have come without it. */
function languageLabel(code: string, catalog: Catalog): string {
  return catalog.languages.get(code) ?? code;
}

/** A corpus's name; its id where the data have come without it. */
function corpusLabel(id: string, catalog: Catalog): string {
  return catalog.datasets.get(id) ?? id;
}

/** The headings of the filters; those that come first have none. */
export const GROUP_TITLES: Record<Exclude<FacetGroup, 'first'>, string> = {
  definitions: 'Definitions met',
  producer: 'Producer',
  model: 'Model',
  datasets: 'Datasets',
  law: 'Law and license text',
  components: 'Status per component',
  evidence: 'Evidence',
};
