import { difference, forEachRow, intersection, isIn, type Bitset } from '../catalog/bitset.ts';
import { splitGrounds } from '../catalog/catalog.ts';
import { componentKey } from '../catalog/columns.ts';
import { setsOf } from '../catalog/facet-sets.ts';
import type { FilterIndex } from '../catalog/filter-index.ts';
import type { Narrowing } from '../catalog/narrow.ts';
import { COMPONENT_IDS } from '../model/components.ts';
import { availabilityOf, isStatus, type Availability } from '../model/status.ts';
import { boundsBy, type Bounds, type GroupedBy } from './openness.ts';

/** A model as a point: how many of its components are released, against its size or its date. */
export type ModelPoint = {
  row: number;
  /** Billions of parameters; or years, the month as a fraction. */
  at: number;
  released: number;
  /** Components of which nothing is known: so many more may be released. */
  unknown: number;
  trainingData: Availability;
};

/** Of models that were read less than this, in per cent of their claims, a point would say next to nothing. */
const LEAST_CHECKED = '50';

/** Which models stand in the picture: those that were read well enough, and that have a size or a date. */
export function drawnModels(by: GroupedBy): Pick<Narrowing, 'ranges'> {
  const checked = { min: LEAST_CHECKED, max: null, unknown: false };
  const placed = { min: by === 'size' ? '0' : '1900', max: null, unknown: false };
  return { ranges: { checked, [by]: placed } };
}

/** The models of a selection as points, from left to right. O(models × components). */
export function modelPoints(index: FilterIndex, rows: Bitset, by: GroupedBy): ModelPoint[] {
  const { catalog } = index;
  const sets = setsOf(catalog);
  const read = sets.rowsBetween('checked', { min: LEAST_CHECKED, max: null });
  const drawn = difference(intersection(rows, read), sets.rowsWithoutNumber(by));
  const columns = COMPONENT_IDS.map((id) => {
    const { values, codes } = catalog.columns[componentKey(id)] ?? { values: [], codes: new Uint16Array() };
    return { id, codes, available: values.map(availabilityOfWord) };
  });
  const points: ModelPoint[] = [];
  forEachRow(drawn, (row) => {
    const answers = columns.map(({ codes, available }) => available[codes[row] ?? -1] ?? 'unknown');
    points.push({
      row,
      at: by === 'size' ? (catalog.total[row] ?? NaN) : yearOf(catalog.released[row] ?? ''),
      released: answers.filter((answer) => answer === 'all').length,
      unknown: answers.filter((answer) => answer === 'unknown').length,
      trainingData: answers[COMPONENT_IDS.indexOf('trainingData')] ?? 'unknown',
    });
  });
  return points.toSorted((one, other) => one.at - other.at || one.row - other.row);
}

function availabilityOfWord(joined: string): Availability {
  const { word } = splitGrounds(joined);
  return isStatus(word) ? availabilityOf(word) : 'unknown';
}

function yearOf(date: string): number {
  const [year = NaN, month = NaN] = date.split('-').map(Number);
  return year + (month - 0.5) / 12;
}

/** The points of some years or sizes, and how many components the one in their middle has released. */
export type PointGroup = {
  bounds: Bounds;
  count: number;
  trainingData: number;
  /** By what is known, and where all that is unknown were released; null for no model. */
  middle: { low: number; high: number } | null;
};

/** The points by the groups of the bars. O(points × groups). */
export function pointGroups(index: FilterIndex, points: readonly ModelPoint[], by: GroupedBy): PointGroup[] {
  return boundsBy(index, by).map((bounds) => {
    const rows = setsOf(index.catalog).rowsBetween(by, bounds);
    const own = points.filter(({ row }) => isIn(rows, row));
    const middle = {
      low: median(own.map(({ released }) => released)),
      high: median(own.map(({ released, unknown }) => released + unknown)),
    };
    return {
      bounds,
      count: own.length,
      trainingData: own.filter(({ trainingData }) => trainingData === 'all').length,
      middle: own.length === 0 ? null : middle,
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
