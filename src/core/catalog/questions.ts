import { NO_FILTERS, type Filters } from './filters.ts';

/** What people come to ask. Each is nothing but a set of filters, which stand as chips once it is asked. */
export const QUESTION_IDS = [
  'weights',
  'data',
  'osaid',
  'sell-and-read',
  'rebuild',
  'public-money',
  'called-open',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

const NOT_MET = ['not-met', 'partly'];

/** The filters of each question. */
export const QUESTIONS: Readonly<Record<QuestionId, Filters>> = {
  weights: { ...NO_FILTERS, facets: { weights: ['open'] } },
  data: { ...NO_FILTERS, facets: { data: ['open'] } },
  osaid: { ...NO_FILTERS, facets: { 'osaid-1-0': ['met'] } },
  'sell-and-read': {
    ...NO_FILTERS,
    facets: { weights: ['open'], 'training-data': ['released'] },
    permits: ['commercial'],
  },
  rebuild: {
    ...NO_FILTERS,
    facets: { data: ['open'], code: ['open'], weights: ['open'], 'preprocessing-code': ['released'] },
  },
  'public-money': { ...NO_FILTERS, facets: { 'paid-by': ['public'] } },
  'called-open': {
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
};
