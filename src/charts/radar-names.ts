import { placeOnSpoke, type Place, type RadarLayout } from './radar-layout.ts';
import type { RadarSeries } from './radar-series.ts';

/** Where the name of a line stands: beside it, running outward. */
export type NamePlace = Place & { anchor: 'start' | 'middle' | 'end' };

/** How far beside its line a name stands. */
const DISTANCE = 7;

/**
 * Where each model of an overlay is named: beside that stretch of its outline which lies furthest from all the others, so
 * that no name stands at a line that two share. Null where it has no outline, or none of its own.
 */
export function namePlaces(layout: RadarLayout, series: readonly RadarSeries[]): (NamePlace | null)[] {
  return series.map((each) => {
    const others = series.filter((other) => other !== each);
    let best: { middle: Place; apart: number } | null = null;
    for (const [from, to] of stretchesOf(each)) {
      const middle = middleOf(layout, each, from, to);
      const apart = Math.min(...others.map((other) => distance(middle, middleOf(layout, other, from, to))));
      if (apart > (best?.apart ?? 1)) best = { middle, apart };
    }
    return best === null ? null : beside(layout, best.middle);
  });
}

/** The stretches of an outline, each from one spoke to the next. */
function stretchesOf({ segments }: RadarSeries): (readonly [number, number])[] {
  return segments.flatMap(({ spokes, closed }) =>
    spokes.flatMap((from, at) => {
      const to = spokes[at + 1] ?? (closed ? spokes[0] : undefined);
      return to === undefined ? [] : [[from, to] as const];
    }),
  );
}

function middleOf(layout: RadarLayout, { points }: RadarSeries, from: number, to: number): Place {
  const [one, other] = [from, to].map((spoke) => placeOnSpoke(layout, spoke, points[spoke]?.value ?? 0));
  if (one === undefined || other === undefined) return layout.center;
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** Left or right of a line that runs down, above or below one that runs across. */
function beside({ center, radius }: RadarLayout, { x, y }: Place): NamePlace {
  const sideways = x - center.x;
  if (Math.abs(sideways) < radius / 6)
    return { x, y: y < center.y ? y - DISTANCE : y + 2.5 * DISTANCE, anchor: 'middle' };
  return {
    x: x + Math.sign(sideways) * DISTANCE,
    y: y < center.y ? y : y + DISTANCE,
    anchor: sideways > 0 ? 'start' : 'end',
  };
}
