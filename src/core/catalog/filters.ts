import type { Permission } from '../model/vocabulary.ts';
import { FACET_KEYS, RANGE_KEYS, type FacetKey, type RangeKey } from './columns.ts';

/**
 * What the reader asks of the table. A facet matches a model that has any of its picked values and none of its
 * excluded ones (written with a leading "!"), or all of its picked values if it is among `all`; facets, permissions,
 * ranges and the search all have to match.
 */
export type Filters = {
  query: string;
  /** Picks per facet; a facet without picks filters nothing. `model` picks models by their ids. */
  facets: Readonly<Partial<Record<FacetKey, readonly string[]>>>;
  /** The facets of which a model has to have every picked value; only those of which it may have several. */
  all: readonly FacetKey[];
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

export const NO_FILTERS: Filters = {
  query: '',
  facets: {},
  all: [],
  permits: [],
  permitsUnknown: false,
  ranges: {},
};

/** One thing a reader asks for and can take back. */
export type FilterPart =
  | { kind: 'query' }
  | { kind: 'facet'; key: FacetKey }
  | { kind: 'permission'; permission: Permission }
  | { kind: 'range'; key: RangeKey };

/** A name for each part, to tell parts apart by. */
export function partName(part: FilterPart): string {
  switch (part.kind) {
    case 'query':
      return 'q';
    case 'permission':
      return `permits ${part.permission}`;
    default:
      return part.key;
  }
}

/** Is there nothing to filter by? */
export function isUnfiltered(filters: Filters): boolean {
  return partsOf(filters).length === 0;
}

/** Every single thing the filters ask for, in address order. */
export function partsOf({ query, facets, permits, ranges }: Filters): FilterPart[] {
  const isPicked = (key: FacetKey) => (facets[key]?.length ?? 0) > 0;
  return [
    ...(query.trim() === '' ? [] : [{ kind: 'query' } as const]),
    ...FACET_KEYS.filter(isPicked).map((key) => ({ kind: 'facet', key }) as const),
    ...permits.map((permission) => ({ kind: 'permission', permission }) as const),
    ...RANGE_KEYS.filter((key) => ranges[key] !== undefined).map((key) => ({ kind: 'range', key }) as const),
  ];
}
