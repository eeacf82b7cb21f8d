import type { Reading, Word } from '#core/model/openness.ts';
import { listOf } from '#words/list-of.ts';
import { readingMark, type Mark } from '#words/mark.ts';
import { OVERLAY_LIMIT } from './radar-marks.ts';

/** `unchecked`: the axis rests on a claim that nobody has read at its source. */
export type RadarReading = Pick<Reading, 'word' | 'low' | 'high' | 'absence'> &
  Partial<Pick<Reading, 'unchecked'>> & { axis: string };

/** One model as plain data. All models of a chart bring the same axes in the same order. */
export type RadarModel = { id: string; name: string; readings: readonly RadarReading[] };

/** One spoke: `value` runs from 0 (closed) to 1 (open) and is null where there is nothing to place on the spoke. */
export type RadarPoint = RadarReading & { value: number | null };

/** A run of neighboring spokes that one line joins, as indexes into the points. */
type RadarSegment = { spokes: number[]; closed: boolean };

export type RadarSeries = {
  id: string;
  name: string;
  points: RadarPoint[];
  /** The outline, broken at unknown spokes; empty when too little is known to draw one. */
  segments: RadarSegment[];
  /** Spokes without a known value. */
  gaps: number[];
  /** Spokes this model does not have, because the axis does not apply to it. */
  removed: number[];
  tooLittleKnown: boolean;
};

/** What the radar draws for each model. Values and ranges run from 0 (closed) to 1 (open). */
export function radarSeries(models: readonly RadarModel[]): RadarSeries[] {
  return models.map(({ id, name, readings }) => {
    const points = readings.map((reading) => ({ ...reading, value: valueOf(reading) }));
    const gaps = spokesWith(points, 'unknown');
    const removed = spokesWith(points, 'not-applicable');
    const tooLittleKnown = gaps.length * 3 > points.length - removed.length;
    return {
      id,
      name,
      points,
      segments: tooLittleKnown ? [] : toSegments(points),
      gaps,
      removed,
      tooLittleKnown,
    };
  });
}

/** The axes of some models, which all bring the same. */
export function axesOf(models: readonly RadarModel[]): string[] {
  return models[0]?.readings.map(({ axis }) => axis) ?? [];
}

/** What the picture of some models is called. */
export function titleOf(models: readonly RadarModel[]): string {
  const names = models.slice(0, OVERLAY_LIMIT).map(({ name }) => name);
  return `How open ${listOf(names)} ${names.length > 1 ? 'are' : 'is'}`;
}

/** Where a reading sits on its spoke. One that is surely "partly", but not by how much, sits in the middle of its range. */
function valueOf({ word, low, high }: RadarReading): number | null {
  return word === 'unknown' || word === 'not-applicable' ? null : (low + high) / 2;
}

function spokesWith(points: readonly RadarPoint[], word: Word): number[] {
  return points.flatMap((point, spoke) => (point.word === word ? [spoke] : []));
}

/** The outline passes over spokes that do not apply, as if they were not there, and breaks at unknown ones. */
function toSegments(points: readonly RadarPoint[]): RadarSegment[] {
  const spokes = points.flatMap((point, spoke) => (point.word === 'not-applicable' ? [] : [spoke]));
  const isGap = (spoke: number) => points[spoke]?.value === null;
  const firstGap = spokes.findIndex(isGap);
  if (firstGap === -1) return spokes.length > 1 ? [{ spokes, closed: true }] : [];
  const fromGap = [...spokes.slice(firstGap), ...spokes.slice(0, firstGap)];
  const runs: number[][] = [];
  for (const spoke of fromGap) {
    if (isGap(spoke)) runs.push([]);
    else runs.at(-1)?.push(spoke);
  }
  return runs.filter((run) => run.length > 1).map((run) => ({ spokes: run, closed: false }));
}

const PHRASES: readonly [Mark, string][] = [
  ['open', 'open on'],
  ['partly', 'partly open on'],
  ['closed', 'closed on'],
  ['not-found', 'with nothing known to be out on'],
  ['unknown', 'unknown on'],
];

/**
 * One sentence that says what the picture shows. Against a reference it names only the axes where the two differ
 * for certain, whatever the unknown facts turn out to be.
 */
export function radarSentence(series: RadarSeries, reference?: RadarSeries): string {
  const { points, tooLittleKnown } = series;
  const words = PHRASES.map(([mark, phrase]) =>
    phraseFor(phrase, points, (point) => readingMark(point) === mark),
  );
  const missing = points.filter((point) => point.word === 'not-applicable').map((point) => point.axis);
  const parts = [
    joined(words, ', '),
    tooLittleKnown ? 'too little is known to draw an outline' : '',
    missing.length === 0 ? '' : `${listOf(missing)} ${missing.length > 1 ? 'do' : 'does'} not apply`,
    reference && reference.id !== series.id ? difference(points, reference) : '',
    phraseFor('resting on unchecked claims for', points, (point) => point.unchecked === true),
  ];
  return `${series.name}: ${joined(parts, '; ')}.`;
}

function difference(points: readonly RadarPoint[], { name, points: others }: RadarSeries): string {
  const results = points.map((point, spoke) => compare(point, others[spoke]));
  if (results.every((result) => result === 'same')) return `the same as ${name} on every axis`;
  const where = (wanted: string) => (_: RadarPoint, spoke: number) => results[spoke] === wanted;
  return joined(
    [
      phraseFor(`more open than ${name} on`, points, where('more')),
      phraseFor(`less open than ${name} on`, points, where('less')),
    ],
    '; ',
  );
}

function compare(a: RadarPoint, b: RadarPoint | undefined): 'more' | 'less' | 'same' | 'unsure' {
  if (!b || a.word === 'not-applicable' || b.word === 'not-applicable') return 'unsure';
  if (a.low > b.high) return 'more';
  if (a.high < b.low) return 'less';
  return a.low === a.high && b.low === b.high ? 'same' : 'unsure';
}

function phraseFor(
  phrase: string,
  points: readonly RadarPoint[],
  where: (point: RadarPoint, spoke: number) => boolean,
): string {
  const axes = points.filter(where).map((point) => point.axis);
  return axes.length === 0 ? '' : `${phrase} ${listOf(axes)}`;
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}
