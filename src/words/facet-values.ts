import type { Catalog } from '#core/catalog/catalog.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { componentKey } from '#core/catalog/facets.ts';
import { STATUSES } from '#core/model/vocabulary.ts';
import type { Mark } from './mark.ts';
import { DEFINITION_LABELS } from './definitions.ts';
import { COMPONENT_LABELS, GATING_LABELS, markOf, STATUS_LABELS } from './labels.ts';
import { CATEGORY_LABELS, WORD_LABELS } from './readings.ts';
import { answerLabel } from './verdict-labels.ts';

const COMPONENT_KEYS = new Map(COMPONENT_IDS.map((id) => [componentKey(id), COMPONENT_LABELS[id]]));
const AXIS_KEYS = new Set(['data', 'code', 'weights', 'rights', 'documentation']);

const FACET_LABELS: Record<string, string> = {
  q: 'Search',
  data: 'Data',
  code: 'Code',
  weights: 'Weights',
  rights: 'License (rights)',
  documentation: 'Documentation',
  category: 'License category',
  license: 'License of the weights',
  permits: 'The license permits',
  gating: 'Gate before the weights',
  claim: 'Called open source by its producer',
  by: 'Producer',
  country: 'Country of the producer',
  kind: 'Kind of producer',
  family: 'Family',
  modality: 'Modality',
  stage: 'Stage',
  basis: 'Weights fact',
  tier: 'Record',
  released: 'Released',
  size: 'Size (billions)',
  checked: 'Share of claims checked (%)',
  model: 'Models',
};

const OTHER_VALUES: Record<string, Record<string, string>> = {
  gating: GATING_LABELS,
  category: CATEGORY_LABELS,
  claim: { yes: 'yes', no: 'no', unknown: 'unknown' },
  tier: { curated: 'kept by us', listed: 'as listed elsewhere, not reviewed' },
  basis: {
    producer: 'read at the producer',
    'third-party': "read in a third party's account",
    index: 'taken from another index',
    unchecked: 'unchecked',
  },
  license: { withheld: 'none: weights not released' },
};

/** The name of a facet, as a heading and in chips. */
export function facetLabel(key: string): string {
  return (
    FACET_LABELS[key] ??
    COMPONENT_KEYS.get(key) ??
    (key in DEFINITION_LABELS ? DEFINITION_LABELS[key as keyof typeof DEFINITION_LABELS] : key)
  );
}

/** The name of a facet's value. */
export function valueLabel(catalog: Catalog, key: string, value: string): string {
  if (AXIS_KEYS.has(key)) return WORD_LABELS[value as keyof typeof WORD_LABELS] ?? value;
  if (COMPONENT_KEYS.has(key)) return STATUS_LABELS[value as keyof typeof STATUS_LABELS] ?? value;
  if (key in DEFINITION_LABELS) return answerLabel(value);
  if (key === 'by') return catalog.producers.find((producer) => producer.id === value)?.name ?? value;
  if (key === 'country') return countryLabel(value);
  if (key === 'model') {
    const row = catalog.rows.get(value);
    return row === undefined ? value : catalog.names[row]!;
  }
  return OTHER_VALUES[key]?.[value] ?? value;
}

let regions: Intl.DisplayNames | null = null;

/** A country's English name; the code itself where the browser knows none. */
export function countryLabel(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  // Made when it is wanted, as that takes a while.
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  return code === 'EU' ? 'European Union' : (regions.of(code) ?? code);
}

/** The door that stands beside a value; null where the value is no degree of openness. */
export function valueMark(key: string, value: string): Mark | null {
  if (AXIS_KEYS.has(key)) return value as Mark;
  if (COMPONENT_KEYS.has(key) && STATUSES.includes(value as never)) return markOf(value as never);
  return null;
}
