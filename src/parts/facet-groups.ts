import { COMPONENT_IDS } from '#core/model/components.ts';
import { componentKey, type FacetKey } from '#core/catalog/facets.ts';
import {
  DEFINITION_IDS,
  GATINGS,
  LICENSE_CATEGORIES,
  MODALITIES,
  PRODUCER_KINDS,
  STAGES,
  STATUSES,
  TIERS,
  BASES,
} from '#core/model/vocabulary.ts';

/** One facet of the panel: its values in this order, or by count when `values` is null. */
export type FacetSpec = { key: FacetKey; values: readonly string[] | null; open?: boolean };
export type FacetGroup = { title: string | null; facets: readonly FacetSpec[] };

const AXIS_WORDS = ['open', 'partly', 'closed', 'unknown'] as const;
const VERDICTS = ['met', 'partly', 'not-met', 'unknown', 'not-applicable'];
const G7_TIERS = [
  'open-source-ai-with-open-data',
  'open-source-ai-at-least',
  'open-source-ai',
  'open-weights-at-least',
  'open-weights',
  'weights-available-at-least',
  'weights-available',
];
const MOF_CLASSES = ['class-1', 'class-2-at-least', 'class-2', 'class-3-at-least', 'class-3'];

/** A definition's answers, from the most open to the least, then what says nothing. */
export function answersOf(definition: string): string[] {
  const tiers = definition === 'g7-2026' ? G7_TIERS : definition.startsWith('mof') ? MOF_CLASSES : [];
  return [...tiers, ...VERDICTS];
}

/** The facets above and below the ones with a form of their own (permissions, ranges). */
export const FIRST_FACETS: readonly FacetSpec[] = [
  { key: 'weights', values: AXIS_WORDS, open: true },
  { key: 'data', values: AXIS_WORDS, open: true },
  { key: 'code', values: AXIS_WORDS },
  { key: 'documentation', values: AXIS_WORDS },
  { key: 'rights', values: AXIS_WORDS },
  { key: 'category', values: LICENSE_CATEGORIES, open: true },
  { key: 'license', values: null },
];

export const MORE_GROUPS: readonly FacetGroup[] = [
  {
    title: 'Definitions met',
    facets: DEFINITION_IDS.map((key) => ({ key, values: answersOf(key) })),
  },
  {
    title: 'Producer',
    facets: [
      { key: 'by', values: null },
      { key: 'country', values: null },
      { key: 'kind', values: PRODUCER_KINDS },
      { key: 'claim', values: ['yes', 'no', 'unknown'] },
    ],
  },
  {
    title: 'Model',
    facets: [
      { key: 'modality', values: MODALITIES },
      { key: 'family', values: null },
      { key: 'stage', values: STAGES },
      { key: 'gating', values: GATINGS },
    ],
  },
  {
    title: 'Status per component',
    facets: COMPONENT_IDS.map((id) => ({ key: componentKey(id), values: STATUSES })),
  },
  {
    title: 'Evidence',
    facets: [
      { key: 'basis', values: BASES },
      { key: 'tier', values: TIERS },
    ],
  },
];
