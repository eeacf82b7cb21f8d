import type { ColumnSet } from '#core/catalog/arranging-columns.ts';

/** What each set of columns is for. */
export const COLUMN_SET_LABELS: Record<ColumnSet, string> = {
  default: 'Overview',
  terms: 'License and terms',
  data: 'Training data',
  components: 'All 17 components',
  definitions: 'Definitions',
  producer: 'Producer',
};
