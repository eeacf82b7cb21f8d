import type { FacetKey, RangeKey } from './columns.ts';
import type { Filters, Range } from './filters.ts';
import { boundOf } from './facet-sets.ts';
import { entriesOf } from '../model/own.ts';

/** What is asked for besides: picks of facets, and bounds, both included. */
export type Narrowing = Pick<Filters, 'facets' | 'ranges'>;

/** Do the picks of a facet let this value through? */
export function admits(picks: readonly string[] | undefined, value: string): boolean {
  if (picks === undefined || picks.length === 0) return true;
  if (picks.includes(`!${value}`)) return false;
  return picks.includes(value) || picks.every((pick) => pick.startsWith('!'));
}

/**
 * The filters that let through the models of `filters` that pass `more` as well: what a mark of a picture opens. Exact
 * for facets with one value a model, and where a wanted value of another facet is one that the filters admit.
 */
export function narrow(filters: Filters, more: Partial<Narrowing>): Filters {
  const facets: Partial<Record<FacetKey, readonly string[]>> = { ...filters.facets };
  for (const [key, picks] of entriesOf(more.facets ?? {})) facets[key] = narrowPicks(facets[key], picks);
  const ranges = { ...filters.ranges };
  for (const [key, range] of entriesOf(more.ranges ?? {})) ranges[key] = narrowRange(key, ranges[key], range);
  return { ...filters, facets, ranges };
}

function narrowPicks(asked: readonly string[] | undefined, more: readonly string[]): readonly string[] {
  const wanted = more.filter((pick) => !pick.startsWith('!') && admits(asked, pick));
  const left = (asked ?? []).filter((pick) => wanted.length === 0 || pick.startsWith('!'));
  return [...new Set([...left, ...(wanted.length === 0 ? more : wanted)])].toSorted();
}

function narrowRange(key: RangeKey, asked: Range | undefined, more: Range): Range {
  if (asked === undefined) return more;
  const tighter = (one: string | null, other: string | null, isMin: boolean) =>
    boundOf(key, one, isMin) > boundOf(key, other, isMin) === isMin ? one : other;
  return {
    min: tighter(asked.min, more.min, true),
    max: tighter(asked.max, more.max, false),
    unknown: asked.unknown && more.unknown,
  };
}
