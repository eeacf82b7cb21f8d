import { AXES, COMPONENT_IDS } from '../model/components.ts';
import { DEFINITION_IDS } from '../model/vocabulary.ts';
import { axisKey, componentKey, CHOSEN_COLUMNS, DEFAULT_COLUMNS, type ColumnKey } from './columns.ts';

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

/**
 * Takes a column out of those shown, or puts it in: before the first that comes later in the list, so that whoever
 * orders columns in a link keeps their order.
 */
export function toggleColumn(shown: readonly ColumnKey[], key: ColumnKey): ColumnKey[] {
  if (shown.includes(key)) return shown.filter((other) => other !== key);
  const place = CHOSEN_COLUMNS.indexOf(key);
  const at = shown.findIndex((other) => CHOSEN_COLUMNS.indexOf(other) > place);
  return at === -1 ? [...shown, key] : [...shown.slice(0, at), key, ...shown.slice(at)];
}
