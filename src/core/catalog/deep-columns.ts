import { BODIES, DISCLOSURE_STATUSES, LICENSE_CATEGORIES } from '../model/vocabulary.ts';
import type { ColumnSpec } from './column-spec.ts';

const SUMMARY_FACET = { group: 'law', values: ['published', 'none-found', 'not-due', 'unknown'] } as const;
const POLICY_FACET = { group: 'law', values: [...DISCLOSURE_STATUSES, 'unknown'] } as const;
const BODIES_FACET = { group: 'producer', values: [...BODIES, 'unknown'], holds: 'list' } as const;

/** Languages, corpora, what the law asks to be published, the license text, and who paid and decides. */
export const DEEP_COLUMNS = [
  {
    key: 'language',
    kind: 'word',
    facet: { group: 'model', values: null, holds: 'list' },
    isLater: true,
    isUnlookedIfUnknown: true,
    width: 220,
  },
  {
    key: 'dataset',
    kind: 'word',
    facet: { group: 'datasets', values: null, holds: 'list' },
    isLater: true,
    isUnlookedIfUnknown: true,
    width: 220,
  },
  {
    key: 'dataset-license',
    kind: 'word',
    facet: { group: 'datasets', values: LICENSE_CATEGORIES, holds: 'list' },
    isLater: true,
    isUnlookedIfUnknown: true,
    width: 180,
  },
  {
    key: 'training-summary',
    kind: 'word',
    facet: SUMMARY_FACET,
    isLater: true,
    isUnlookedIfUnknown: true,
  },
  {
    key: 'copyright-policy',
    kind: 'word',
    facet: POLICY_FACET,
    isLater: true,
    isUnlookedIfUnknown: true,
  },
  {
    key: 'license-text',
    kind: 'word',
    facet: { group: 'law', values: ['weights', 'code', 'absent', 'unknown'] },
    isLater: true,
    isUnlookedIfUnknown: true,
  },
  {
    key: 'license-conflict',
    kind: 'word',
    facet: { group: 'law', values: ['yes', 'none-found', 'unknown'] },
    isLater: true,
    isUnlookedIfUnknown: true,
  },
  {
    key: 'paid-by',
    kind: 'word',
    facet: BODIES_FACET,
    isLater: true,
    width: 190,
  },
  {
    key: 'governed-by',
    kind: 'word',
    facet: BODIES_FACET,
    isLater: true,
    isUnlookedIfUnknown: true,
    width: 190,
  },
] as const satisfies readonly ColumnSpec[];
