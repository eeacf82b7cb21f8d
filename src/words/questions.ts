import type { QuestionId } from '#core/catalog/questions.ts';
import { WELL_CHECKED, type SortKey } from '#core/catalog/sort.ts';
import { columnHead } from './columns.ts';

/** The ready-made questions that stand as buttons. */
export const QUESTION_LABELS = {
  'sell-and-read': 'Weights I can sell, data I can read',
  rebuild: 'Everything needed to rebuild it',
  'public-money': 'Publicly funded',
  'called-open': 'Called open source, but meets no definition of it',
} as const satisfies Partial<Record<QuestionId, string>>;

/** What a menu of orders calls one. */
export function sortLabel(key: SortKey): string {
  return key === WELL_CHECKED ? 'Best checked, newest first' : columnHead(key);
}
