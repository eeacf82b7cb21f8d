import type { QuestionId } from '#core/catalog/questions.ts';
import { MOST_OPEN, WELL_CHECKED, type SortKey } from '#core/catalog/sort.ts';
import { columnHead } from './columns.ts';

/** The ready-made questions that stand as buttons. */
export const QUESTION_LABELS = {
  'sell-and-read': 'Weights I can sell, data I can read',
  rebuild: 'Data, code and weights, all out',
  'public-money': 'Publicly funded',
  'called-open': 'Called open source, but meets no definition of it',
} as const satisfies Partial<Record<QuestionId, string>>;

/** What a menu of orders calls one. */
export function sortLabel(key: SortKey): string {
  switch (key) {
    case WELL_CHECKED:
      return 'Newest, well checked first';
    case MOST_OPEN:
      return 'Most open';
    // Its column comes later than the menu.
    case 'weighed':
      return 'By your weights';
    default:
      return columnHead(key);
  }
}

/** What puts a model first in the order that counts all axes. */
export const MOST_OPEN_MEANING =
  'By how much of data, code, weights, terms and documentation is known to be open. Of two models alike in that, the one ' +
  'less known to be closed comes first, then the newer. Unknown never counts as closed.';
