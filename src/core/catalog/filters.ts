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
  return removals(filters).length === 0;
}

/** Every single thing a reader can take away from the filters, in address order, each with the filters left after it. */
export function removals(filters: Filters): { part: FilterPart; left: Filters }[] {
  const options: { part: FilterPart; left: Filters }[] = [];
  if (filters.query.trim() !== '') {
    options.push({ part: { kind: 'query' }, left: { ...filters, query: '' } });
  }
  for (const key of FACET_KEYS) {
    if ((filters.facets[key]?.length ?? 0) === 0) continue;
    options.push({
      part: { kind: 'facet', key },
      left: {
        ...filters,
        facets: dropKey(filters.facets, key),
        all: filters.all.filter((other) => other !== key),
      },
    });
  }
  for (const permission of filters.permits) {
    const permits = filters.permits.filter((other) => other !== permission);
    const permitsUnknown = filters.permitsUnknown && permits.length > 0;
    options.push({ part: { kind: 'permission', permission }, left: { ...filters, permits, permitsUnknown } });
  }
  for (const key of RANGE_KEYS) {
    if (filters.ranges[key] === undefined) continue;
    options.push({
      part: { kind: 'range', key },
      left: { ...filters, ranges: dropKey(filters.ranges, key) },
    });
  }
  return options;
}

function dropKey<T extends object>(object: T, key: string): T {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as T;
}
