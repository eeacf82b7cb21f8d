import { FACET_KEYS, RANGE_KEYS, type FacetKey, type RangeKey } from './facets.ts';
import type { Permission } from '../model/vocabulary.ts';

/**
 * What the reader asks of the table. A facet matches a model that has any of its picked values and none of its
 * excluded ones (written with a leading "!"); facets, permissions, ranges and the search all have to match.
 */
export type Filters = {
  query: string;
  /** Picks per facet; a facet without picks filters nothing. `model` picks models by their ids. */
  facets: Readonly<Record<FacetKey, readonly string[]>>;
  permits: readonly Permission[];
  /** Also show models of which nobody knows whether the license permits it. */
  permitsUnknown: boolean;
  ranges: Readonly<Partial<Record<RangeKey, Range>>>;
};

/**
 * Inclusive bounds, null where open; dates as YYYY or YYYY-MM, sizes in billions, `checked` in per cent. Without
 * bounds it asks for what is known at all.
 */
export type Range = { min: string | null; max: string | null; unknown: boolean };

export const NO_FILTERS: Filters = { query: '', facets: {}, permits: [], permitsUnknown: false, ranges: {} };

/** Facets where every model has a value, so that nothing is ever left out as unknown. */
const ALWAYS_KNOWN: ReadonlySet<FacetKey> = new Set(['model', 'by', 'family', 'modality', 'basis', 'tier']);

/** Is there nothing to filter by? */
export function isUnfiltered(filters: Filters): boolean {
  return removals(filters).length === 0;
}

/** The same filters, letting through what is unknown in every facet, permission and range they use. */
export function withUnknown(filters: Filters): Filters {
  const facets = Object.entries(filters.facets).map(([key, picks]) => {
    const asksForKnown =
      picks.some((pick) => !pick.startsWith('!')) &&
      !picks.includes('unknown') &&
      !picks.includes('!unknown') &&
      !ALWAYS_KNOWN.has(key);
    return [key, asksForKnown ? [...picks, 'unknown'].toSorted() : picks];
  });
  const ranges = Object.entries(filters.ranges).map(([key, range]) => [key, { ...range, unknown: true }]);
  return {
    ...filters,
    facets: Object.fromEntries(facets) as Filters['facets'],
    permitsUnknown: filters.permits.length > 0,
    ranges: Object.fromEntries(ranges) as Filters['ranges'],
  };
}

/** Every single thing a reader can take away from the filters, in address order, each with the filters left after it. */
export function removals(filters: Filters): { part: string; left: Filters }[] {
  const facets = ['model', ...FACET_KEYS].filter((key) => (filters.facets[key]?.length ?? 0) > 0);
  const ranges = RANGE_KEYS.filter((key) => filters.ranges[key] !== undefined);
  return [
    ...(filters.query.trim() === '' ? [] : [{ part: 'q', left: { ...filters, query: '' } }]),
    ...facets.map((key) => ({ part: key, left: { ...filters, facets: dropKey(filters.facets, key) } })),
    ...filters.permits.map((permission) => {
      const permits = filters.permits.filter((other) => other !== permission);
      const permitsUnknown = filters.permitsUnknown && permits.length > 0;
      return { part: `permits ${permission}`, left: { ...filters, permits, permitsUnknown } };
    }),
    ...ranges.map((key) => ({
      part: key,
      left: { ...filters, ranges: dropKey(filters.ranges, key) },
    })),
  ];
}

function dropKey<T extends object>(object: T, key: string): T {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as T;
}
