import type { FacetKey, RangeKey } from './facets.ts';
import type { Permission } from './license.ts';

/**
 * What the reader asks of the table. A facet matches a model that has any of its picked values and none of its
 * excluded ones (written with a leading "!"); facets, permissions, ranges and the search all have to match.
 */
export type Filters = {
  query: string;
  facets: Readonly<Record<FacetKey, readonly string[]>>;
  permits: readonly Permission[];
  /** Also show models of which nobody knows whether the license permits it. */
  permitsUnknown: boolean;
  ranges: Readonly<Partial<Record<RangeKey, Range>>>;
};

/** Inclusive bounds, null where open; dates as YYYY or YYYY-MM, sizes in billions, `checked` in per cent. */
export type Range = { min: string | null; max: string | null; unknown: boolean };

export const NO_FILTERS: Filters = { query: '', facets: {}, permits: [], permitsUnknown: false, ranges: {} };

/** Is there nothing to filter by? */
export function isUnfiltered({ query, facets, permits, ranges }: Filters): boolean {
  return (
    query === '' &&
    permits.length === 0 &&
    Object.keys(facets).length === 0 &&
    Object.keys(ranges).length === 0
  );
}

/** The same filters, letting through what is unknown in every facet, permission and range they use. */
export function withUnknown(filters: Filters): Filters {
  const facets = Object.entries(filters.facets).map(([key, picks]) => {
    const needed =
      picks.some((pick) => !pick.startsWith('!')) &&
      !picks.includes('unknown') &&
      !picks.includes('!unknown');
    return [key, needed ? [...picks, 'unknown'] : picks];
  });
  const ranges = Object.entries(filters.ranges).map(([key, range]) => [key, { ...range, unknown: true }]);
  return {
    ...filters,
    facets: Object.fromEntries(facets) as Filters['facets'],
    permitsUnknown: filters.permits.length > 0,
    ranges: Object.fromEntries(ranges) as Filters['ranges'],
  };
}

/** Every single thing a reader can take away from the filters, each with the filters left after it. */
export function removals(filters: Filters): { part: string; left: Filters }[] {
  return [
    ...(filters.query === '' ? [] : [{ part: 'q', left: { ...filters, query: '' } }]),
    ...Object.keys(filters.facets).map((key) => ({
      part: key,
      left: { ...filters, facets: dropKey(filters.facets, key) },
    })),
    ...filters.permits.map((permission) => ({
      part: `permits ${permission}`,
      left: { ...filters, permits: filters.permits.filter((other) => other !== permission) },
    })),
    ...Object.keys(filters.ranges).map((key) => ({
      part: key,
      left: { ...filters, ranges: dropKey(filters.ranges, key) },
    })),
  ];
}

function dropKey<T extends object>(object: T, key: string): T {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as T;
}
