import { readingWord } from '#words/readings.ts';
import {
  LINE_HEIGHT,
  placeOfLabel,
  placeOnSpoke,
  type Place,
  type RadarLayout,
  type SpokeLabel,
} from './radar-layout.ts';
import type { RadarSeries } from './radar-series.ts';

/** Where the name of a line stands: beside it, running outward. */
export type NamePlace = Place & { anchor: 'start' | 'middle' | 'end' };

/** How far beside its line a name stands. */
const DISTANCE = 7;

/** About how wide a letter of a name is. */
const LETTER = 8;

/** The room that a text takes. */
type Box = { left: number; right: number; top: number; bottom: number };

/**
 * Where each model of an overlay is named: beside that stretch of its outline which lies furthest from all the others, so
 * that no name stands at a line that two share, and where neither an axis nor another model is named. Null where there is
 * no such place.
 */
export function namePlaces(
  layout: RadarLayout,
  axes: readonly string[],
  series: readonly RadarSeries[],
): (NamePlace | null)[] {
  const taken = axes.map((axis, spoke) => boxOfAxis(layout, spoke, axis, series));
  return series.map((each) => {
    const others = series.filter((other) => other !== each);
    const free = stretchesOf(each)
      .map(([from, to]) => {
        const middle = middleOf(layout, each, from, to);
        const apart = Math.min(...others.map((other) => distance(middle, middleOf(layout, other, from, to))));
        const place = beside(layout, middle);
        return { place, apart, box: boxOf(place, each.name.length, 1) };
      })
      .filter(
        ({ apart, box }) => apart > 1 && isInside(box, layout) && !taken.some((other) => meet(box, other)),
      )
      .toSorted((one, other) => other.apart - one.apart)[0];
    if (free === undefined) return null;
    taken.push(free.box);
    return free.place;
  });
}

/** Where an axis is named around the models that are drawn. */
export function labelOfAxis(
  layout: RadarLayout,
  spoke: number,
  axis: string,
  series: readonly RadarSeries[],
): SpokeLabel {
  const points = series.flatMap((each) => each.points[spoke] ?? []);
  const word = points.some((point) => point.word === 'unknown')
    ? 'unknown'
    : points.every((point) => point.word === 'not-applicable')
      ? 'not-applicable'
      : null;
  // Of several models the words differ; the numbers as a table hold them.
  const [only] = points.length === 1 ? points : [];
  return placeOfLabel(layout, spoke, axis, word, only === undefined ? null : readingWord(only));
}

function boxOfAxis(layout: RadarLayout, spoke: number, axis: string, series: readonly RadarSeries[]): Box {
  const label = labelOfAxis(layout, spoke, axis, series);
  const lines = [...label.name, ...label.remark];
  return boxOf(label, Math.max(...lines.map((line) => line.length)), lines.length);
}

function boxOf({ x, y, anchor }: NamePlace, letters: number, lines: number): Box {
  const width = letters * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE_HEIGHT, bottom: y + (lines - 1) * LINE_HEIGHT };
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isInside({ left, right }: Box, { width }: RadarLayout): boolean {
  return left >= 0 && right <= width;
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
