import { axisKey } from '../catalog/columns.ts';
import { AXES, type Axis } from '../model/components.ts';
import type { Weights } from '../model/weights.ts';
import type { ParameterReader } from './parameter-reader.ts';

/** How the weights of a reader stand in an address: "data.4,rights.1". Axes that count nothing are left out. */

const NO_WEIGHTS: Weights = { data: 0, code: 0, weights: 0, license: 0, documentation: 0 };

/** Reads the weights of `weigh=`; null where nobody weighs. Of two weights for one axis the first counts. */
export function readWeights(given: ParameterReader): Weights | null {
  const axisOf = (item: string) => AXES.find((axis) => axisKey(axis) === item.split('.')[0]);
  const isWeight = (item: string) => /^[a-z]+\.[1-4]$/.test(item) && axisOf(item) !== undefined;
  const weights = new Map<Axis, number>();
  for (const item of given.takeList('weigh', isWeight)) {
    const axis = axisOf(item);
    if (axis === undefined) continue;
    if (weights.has(axis)) given.refuse('weigh', item);
    else weights.set(axis, Number(item.at(-1)));
  }
  return weights.size === 0 ? null : { ...NO_WEIGHTS, ...Object.fromEntries(weights) };
}

/** Writes weights; null where nobody weighs. */
export function writeWeights(weights: Weights | null): string | null {
  if (weights === null) return null;
  const counted = AXES.filter((axis) => weights[axis] > 0);
  return counted.length === 0 ? null : counted.map((axis) => `${axisKey(axis)}.${weights[axis]}`).join(',');
}
