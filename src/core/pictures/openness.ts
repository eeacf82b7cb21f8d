import { countOf, intersection, type Bitset } from '../catalog/bitset.ts';
import { axisKey } from '../catalog/columns.ts';
import { setsOf } from '../catalog/facet-sets.ts';
import type { FilterIndex } from '../catalog/filter-index.ts';
import { AXES, type Axis } from '../model/components.ts';
import { WORDS, type Word } from '../model/words.ts';

/** What models are grouped by. */
export type GroupedBy = 'released' | 'size';

/** Bounds as a filter writes them, both included, null where open. */
export type Bounds = { min: string | null; max: string | null };

/** The models of some years or sizes, and how open each axis is among them. Every model stands in one word an axis. */
export type OpennessGroup = {
  /** Null: the date or the size is not known. */
  bounds: Bounds | null;
  count: number;
  words: Readonly<Record<Axis, Readonly<Record<Word, number>>>>;
};

/** So many years stand by themselves, up to the newest; all before them are one group. */
const YEARS = 5;
/** Billions of parameters from which on the next group starts. */
const SIZES = [1, 3, 10, 30, 100] as const;
/** Sizes are recorded no finer than this. */
const STEP = 0.001;

/** The years or sizes that models are grouped by: the same for every selection, so that two pictures can be held against each other. */
export function boundsBy({ catalog }: FilterIndex, by: GroupedBy): Bounds[] {
  return by === 'released' ? yearsOf(catalog.released) : sizeBounds();
}

/**
 * How open the models are, by the year of their release or by their size; those of which that is unknown are a group of
 * their own, the last.
 */
export function opennessBy(index: FilterIndex, rows: Bitset, by: GroupedBy): OpennessGroup[] {
  const sets = setsOf(index.catalog);
  return [...boundsBy(index, by), null].map((each): OpennessGroup => {
    const grouped = each === null ? sets.rowsWithoutNumber(by) : sets.rowsBetween(by, each);
    const own = intersection(rows, grouped);
    const words = AXES.map((axis) => {
      const counts = sets.countValues(axisKey(axis), own);
      return [axis, Object.fromEntries(WORDS.map((word) => [word, counts.get(word) ?? 0]))];
    });
    return { bounds: each, count: countOf(own), words: Object.fromEntries(words) as OpennessGroup['words'] };
  });
}

function yearsOf(released: readonly string[]): Bounds[] {
  const years = released.flatMap((date) => (date === '' ? [] : Number(date.slice(0, 4))));
  if (years.length === 0) return [];
  const newest = Math.max(...years);
  const first = Math.max(Math.min(...years), newest - YEARS + 1);
  const single = Array.from({ length: newest - first + 1 }, (_, at) => String(first + at));
  const before = years.some((year) => year < first) ? [{ min: null, max: String(first - 1) }] : [];
  return [...before, ...single.map((year) => ({ min: year, max: year }))];
}

function sizeBounds(): Bounds[] {
  return [null, ...SIZES].map((from, at) => {
    const next = SIZES[at];
    return {
      min: from === null ? null : String(from),
      max: next === undefined ? null : String(next - STEP),
    };
  });
}
