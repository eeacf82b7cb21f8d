import { AXES, type Axis } from './components.ts';
import type { Reading } from './words.ts';

/** How much each axis counts for a reader: whole numbers from 0 to `MOST_WEIGHT`, at least one of them above 0. */
export type Weights = Readonly<Record<Axis, number>>;

/** The most that an axis may count. */
export const MOST_WEIGHT = 4;

/** Every axis the same: where whoever begins to weigh begins. */
export const EQUAL_WEIGHTS: Weights = { data: 1, code: 1, weights: 1, license: 1, documentation: 1 };

/** What weighing comes to: from 0 (closed) to 1 (open); low < high only where facts are unknown. */
export type Weighed = {
  low: number;
  high: number;
  /** A claim that decides one of the weighed axes has been checked by nobody. */
  unchecked: boolean;
};

/**
 * How open a model is by a reader's own weights: the mean of its axes, each counted as often as its weight says. An axis
 * that does not apply is left out, as it is where axes are read; one of which facts are unknown may be worth anything
 * from its low to its high value, so the mean has a low and a high one too. Null where no weighed axis applies.
 */
export function weighAxes(
  readings: Readonly<
    Record<Axis, Pick<Reading, 'word' | 'low' | 'high'> & Partial<Pick<Reading, 'unchecked'>>>
  >,
  weights: Weights,
): Weighed | null {
  const counted = AXES.filter((axis) => weights[axis] > 0 && readings[axis].word !== 'not-applicable');
  const total = counted.reduce((sum, axis) => sum + weights[axis], 0);
  if (total === 0) return null;
  const mean = (end: 'low' | 'high') =>
    counted.reduce((sum, axis) => sum + weights[axis] * readings[axis][end], 0) / total;
  return {
    low: mean('low'),
    high: mean('high'),
    unchecked: counted.some((axis) => readings[axis].unchecked === true),
  };
}

/** From how many to how many of 100 that is: rounded outward, so that it never says more than is known. */
export function pointsOf({
  low,
  high,
}: Pick<Weighed, 'low' | 'high'>): readonly [least: number, most: number] {
  const [least = 0, most = 0] = [low * 100, high * 100].map((value) => Math.round(value * 1e6) / 1e6);
  return least === most ? [Math.round(least), Math.round(least)] : [Math.floor(least), Math.ceil(most)];
}
