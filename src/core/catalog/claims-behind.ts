import { AXES, COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import { DECIDING } from '../model/openness.ts';
import { axisKey, componentKey, type ColumnKey } from './columns.ts';

const OF_WEIGHTS: ReadonlySet<ColumnKey> = new Set(['rights', 'license', 'category', 'gating', 'basis']);

/** The claims that a cell of a column rests on; none where it is no matter of openness. */
export function claimsBehind(key: ColumnKey): readonly ComponentId[] {
  if (OF_WEIGHTS.has(key)) return ['finalWeights'];
  if (key === 'data-license') return ['trainingData'];
  const axis = AXES.find((each) => each !== 'license' && axisKey(each) === key);
  if (axis !== undefined && axis !== 'license') return DECIDING[axis].flat();
  return COMPONENT_IDS.filter((id) => componentKey(id) === key);
}
