import { MULTIPLE_FACETS, FACET_KEYS, RANGE_KEYS } from '#core/catalog/columns.ts';
import type { TermProblem } from '#core/link/filter-text.ts';
import { PERMISSIONS } from '#core/model/vocabulary.ts';
import { columnName } from './columns.ts';
import { PERMISSION_LABELS } from './labels.ts';
import { listOf } from './list-of.ts';

/** What a key of a typed filter asks for. */
export function termLabel(key: string): string {
  const column = [...FACET_KEYS, ...RANGE_KEYS].find((each) => each === key);
  if (column !== undefined) return columnName(column);
  const permission = PERMISSIONS.find((each) => each === key);
  return permission === undefined ? 'Every value picked, not just one' : PERMISSION_LABELS[permission];
}

/** How the values of a key are written, for whoever wrote one that cannot be read. */
function termHint(key: string): string {
  if (key === 'released') return 'Write a year, a month, or two with dots between: released:2024-06..2025.';
  if (RANGE_KEYS.some((each) => each === key))
    return `Write a number, or two with dots between: ${key}:7..70.`;
  if (PERMISSIONS.some((each) => each === key)) return `Write ${key}:yes.`;
  return key === 'all' ? `It goes with ${listOf([...MULTIPLE_FACETS])}.` : '';
}

/** What is wrong with a typed filter. */
export function problemSentence({ code, key, value }: TermProblem): string {
  return code === 'unknown-key'
    ? `There is no filter “${key}”, so this was searched for.`
    : [`“${value}” is not a value of ${key}.`, termHint(key)].filter(Boolean).join(' ');
}
