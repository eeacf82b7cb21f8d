import { AXES, type Axis } from '#core/model/components.ts';
import { pointsOf, type Weighed, type Weights } from '#core/model/weights.ts';
import { SHORT_AXIS_LABELS } from './axes.ts';

/** What a reader's own weights come to, and how. */

/** "75 of 100" where all that counts is known, else the whole range, "38 to 75 of 100". */
export function weighedWords(weighed: Weighed | null): string {
  return pointsWords(weighed && pointsOf(weighed));
}

/** The same of points. */
export function pointsWords(points: ReturnType<typeof pointsOf> | null): string {
  if (points === null) return 'does not apply';
  const [least, most] = points;
  return least === most ? `${least} of 100` : `${least} to ${most} of 100`;
}

/** The formula with the weights in it: "(4 × Data + License) ÷ 5". */
export function formulaWords(weights: Weights): string {
  const counted = AXES.filter((axis) => weights[axis] > 0);
  const terms = counted.map((axis) => termOf(axis, weights[axis]));
  const total = counted.reduce((sum, axis) => sum + weights[axis], 0);
  const sum = terms.join(' + ');
  if (total === 1) return sum;
  return `${terms.length > 1 ? `(${sum})` : sum} ÷ ${total}`;
}

function termOf(axis: Axis, weight: number): string {
  return weight === 1 ? SHORT_AXIS_LABELS[axis] : `${weight} × ${SHORT_AXIS_LABELS[axis]}`;
}
