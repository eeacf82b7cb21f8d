import { conflictWord, corporaOf } from '../model/disclosures.ts';
import { EU_LANGUAGES } from '../model/languages.ts';
import { BODIES, DISCLOSURE_STATUSES, LICENSE_CATEGORIES } from '../model/vocabulary.ts';
import type { ColumnSpec } from './column-spec.ts';
import { joinList } from './lists.ts';

const DOCUMENT_FACET = { group: 'law', values: [...DISCLOSURE_STATUSES, 'unknown'] } as const;
const BODIES_FACET = { group: 'producer', values: [...BODIES, 'unknown'], holds: 'list' } as const;

/** Languages, corpora, what the law asks to be published, the license text, and who paid and decides. */
export const DEEP_COLUMNS = [
  {
    key: 'language',
    kind: 'word',
    read: ({ model }) => joinList(model.languages?.codes),
    facet: { group: 'model', values: null, holds: 'list', alsoOffered: EU_LANGUAGES },
    isLater: true,
    isUnlookedIfUnknown: true,
    width: 220,
  },
  {
    key: 'dataset',
    kind: 'word',
    read: ({ model }) => joinList(corporaOf(model)),
    facet: { group: 'datasets', values: null, holds: 'list' },
    isLater: true,
    isUnlookedIfUnknown: true,
    width: 220,
  },
  {
    key: 'dataset-license',
    kind: 'word',
    read: ({ corpusCategories }) => joinList(corpusCategories),
    facet: { group: 'datasets', values: LICENSE_CATEGORIES, holds: 'list' },
    isLater: true,
    isUnlookedIfUnknown: true,
    width: 180,
  },
  {
    key: 'training-summary',
    kind: 'word',
    read: ({ model }) => model.disclosures?.trainingSummary?.status ?? 'unknown',
    facet: DOCUMENT_FACET,
    isLater: true,
    isUnlookedIfUnknown: true,
  },
  {
    key: 'copyright-policy',
    kind: 'word',
    read: ({ model }) => model.disclosures?.copyrightPolicy?.status ?? 'unknown',
    facet: DOCUMENT_FACET,
    isLater: true,
    isUnlookedIfUnknown: true,
  },
  {
    key: 'license-text',
    kind: 'word',
    read: ({ model }) => model.licenseText?.file ?? 'unknown',
    facet: { group: 'law', values: ['present', 'absent', 'unknown'] },
    isLater: true,
    isUnlookedIfUnknown: true,
  },
  {
    key: 'license-conflict',
    kind: 'word',
    read: ({ model }) => conflictWord(model),
    facet: { group: 'law', values: ['yes', 'none-found', 'unknown'] },
    isLater: true,
    isUnlookedIfUnknown: true,
  },
  {
    key: 'paid-by',
    kind: 'word',
    read: ({ model }) => joinList(model.funding?.paidBy),
    facet: BODIES_FACET,
    isLater: true,
    isUnlookedIfUnknown: true,
    width: 190,
  },
  {
    key: 'governed-by',
    kind: 'word',
    read: ({ model }) => joinList(model.funding?.governedBy),
    facet: BODIES_FACET,
    isLater: true,
    isUnlookedIfUnknown: true,
    width: 190,
  },
] as const satisfies readonly ColumnSpec[];
