import { NO_FILTERS, type Filters } from '#core/catalog/filters.ts';

const NOT_MET = ['not-met', 'partly'];

/** Ready-made questions. Each is nothing but a set of filters that stand as chips once asked. */
export const QUESTIONS: readonly (readonly [question: string, filters: Filters])[] = [
  [
    'weights I may sell, data I can read',
    { ...NO_FILTERS, facets: { weights: ['open'], 'training-data': ['released'] }, permits: ['commercial'] },
  ],
  [
    'everything needed to rebuild it',
    {
      ...NO_FILTERS,
      facets: { data: ['open'], code: ['open'], weights: ['open'], 'preprocessing-code': ['released'] },
    },
  ],
  ['publicly funded', { ...NO_FILTERS, facets: { 'paid-by': ['public'] } }],
  [
    'called open source, meets no definition of it',
    {
      ...NO_FILTERS,
      facets: {
        claim: ['yes'],
        'osaid-1-0': NOT_MET,
        'g7-2026': [...NOT_MET, 'weights-available', 'open-weights'],
        'fsf-free-ml': NOT_MET,
        'perens-osd': NOT_MET,
        'debian-a': NOT_MET,
      },
    },
  ],
];
