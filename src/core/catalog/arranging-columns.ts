import { AXES, COMPONENT_IDS } from '../model/components.ts';
import { DEFINITION_IDS } from '../model/vocabulary.ts';
import { axisKey, componentKey, DEFAULT_COLUMNS, type ColumnKey } from './columns.ts';

/** Sets of columns for what people come to look at, each one step away. */
export const COLUMN_SETS = {
  default: DEFAULT_COLUMNS,
  terms: ['license', 'category', 'rights', 'gating', 'license-text', 'license-conflict'],
  data: [
    'data',
    'training-data',
    'data-card',
    'data-license',
    'dataset',
    'dataset-license',
    'training-summary',
  ],
  components: COMPONENT_IDS.map(componentKey),
  definitions: DEFINITION_IDS,
  producer: ['by', 'country', 'kind', 'paid-by', 'governed-by', 'claim', 'released', ...AXES.map(axisKey)],
} as const satisfies Record<string, readonly ColumnKey[]>;
export type ColumnSet = keyof typeof COLUMN_SETS;

/** The columns with one of them put at a place, the others keeping their order; where there is no such place, as they are. */
export function placeColumn(shown: readonly ColumnKey[], key: ColumnKey, to: number): readonly ColumnKey[] {
  const from = shown.indexOf(key);
  if (from === -1 || from === to || shown[to] === undefined) return shown;
  const others = shown.filter((each) => each !== key);
  return [...others.slice(0, to), key, ...others.slice(to)];
}
