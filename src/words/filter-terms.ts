import { MULTIPLE_FACETS, FACET_KEYS, RANGE_KEYS } from '#core/catalog/columns.ts';
import type { Catalog } from '#core/catalog/catalog.ts';
import { valuesIn } from '#core/catalog/known-values.ts';
import { WITHOUT_DATA, type TermProblem, type Vocabulary } from '#core/link/filter-text.ts';
import { PERMISSIONS } from '#core/model/vocabulary.ts';
import { addWords, columnName, valueLabel } from './columns.ts';
import { PERMISSION_LABELS } from './labels.ts';
import { LATER_WORDS } from './later-columns.ts';
import { listOf } from './list-of.ts';

// Any column may be named.
addWords(LATER_WORDS);

/** The values of the columns that have come, by themselves and by their names; of the others, those that are listed. */
export function vocabularyOf(catalog: Catalog): Vocabulary {
  return {
    valuesOf: (key) => {
      const values = valuesIn(catalog, key);
      return values === null ? WITHOUT_DATA.valuesOf(key) : [...values];
    },
    labelOf: (key, value) => valueLabel(catalog, key, value),
  };
}

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
