import type { Catalog } from '#core/catalog/catalog.ts';
import {
  componentKey,
  type ColumnKey,
  type ComponentKey,
  type FacetGroup,
  type LaterKey,
} from '#core/catalog/columns.ts';
import { pointsIn } from '#core/catalog/weighed.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { entriesOf } from '#core/model/own.ts';
import type { Finding } from '#core/model/checked.ts';
import type { Status } from '#core/model/vocabulary.ts';
import type { Words } from './columns.ts';
import {
  BODY_LABELS,
  CONFLICT_LABELS,
  DISCLOSURE_LABELS,
  DOCUMENT_LABELS,
  LICENSE_TEXT_LABELS,
} from './disclosures.ts';
import { BASIS_LABELS, COMPONENT_LABELS, GATING_LABELS, STATUS_LABELS } from './labels.ts';
import { licenseText } from './license-labels.ts';
import { CATEGORY_LABELS, NONE_SEEN } from './readings.ts';
import { statusLabel } from './status-meanings.ts';
import { pointsWords } from './weights.ts';

/** The words of the columns that the first view does without. */
const WORDS: Record<Exclude<LaterKey, ComponentKey>, Words> = {
  'data-license': {
    name: 'License of the training data',
    head: 'Data’s license',
    values: (license, { licenses }) =>
      license === 'withheld' ? 'no data found' : licenseText(license, licenses),
  },
  weighed: {
    name: 'Openness by your weights',
    head: 'By your weights',
    values: (word) => pointsWords(pointsIn(word)),
  },
  gating: { name: 'Access to the weights', head: 'Access', values: GATING_LABELS },
  claim: { name: 'Called open source by its producer', head: 'Called open source' },
  country: { name: 'Country of the producer', head: 'Country', values: countryLabel },
  kind: { name: 'Kind of producer' },
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
    name: DOCUMENT_LABELS.trainingSummary,
    head: 'Training summary',
    values: DISCLOSURE_LABELS,
  },
  'copyright-policy': { name: DOCUMENT_LABELS.copyrightPolicy, values: DISCLOSURE_LABELS },
  'license-text': {
    name: 'Where the license text stands',
    head: 'License text',
    values: LICENSE_TEXT_LABELS,
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

/** Of many models, those of which the producer declines stand among those that nobody found, or of which an index says that none is out. */
const FILTERED = { ...STATUS_LABELS, withheld: `${NONE_SEEN} or withheld` };

/** In a cell, under the name of its column, whose sign says "unknown" and who declines. */
const statusWords = (status: string, grounds: string) =>
  statusLabel(status as Status, (grounds || 'found') as Finding).replace(/^unknown: | by the producer$/, '');

/** What whoever may show one of these columns adds to those of the first view. */
export const LATER_WORDS: readonly (readonly [ColumnKey, Words])[] = [
  ...entriesOf(WORDS),
  ...COMPONENT_IDS.map((id): [ColumnKey, Words] => [
    componentKey(id),
    { name: COMPONENT_LABELS[id], values: FILTERED, known: statusWords },
  ]),
];

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
