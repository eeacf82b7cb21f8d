import { columnOf, type ColumnKey } from '#core/catalog/columns.ts';
import { isStatus } from '#core/model/status.ts';
import type { Word } from '#core/model/words.ts';
import { markOfFinding, type Mark } from './mark.ts';
import { WORD_LABELS } from './readings.ts';

/** The door that stands beside a value; null where the value is no degree of openness. */
export function valueMark(key: ColumnKey, value: string): Mark | null {
  switch (columnOf(key).kind) {
    case 'reading':
      // Of most that count as closed, nothing was found.
      if (value === 'closed') return 'not-found';
      return Object.hasOwn(WORD_LABELS, value) ? (value as Word) : null;
    case 'status':
      return isStatus(value) ? markOfFinding(value, 'found') : null;
    default:
      return null;
  }
}
