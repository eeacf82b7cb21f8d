import { COMPONENTS } from '#core/model/components.ts';
import type { ColumnSet } from '#core/catalog/arranging-columns.ts';

/** What each set of columns is for. */
export const COLUMN_SET_LABELS: Record<ColumnSet, string> = {
  default: 'Overview',
  terms: 'License and terms',
  data: 'Training data',
  components: `All ${COMPONENTS.length} components`,
  definitions: 'Definitions',
  producer: 'Producer',
};
