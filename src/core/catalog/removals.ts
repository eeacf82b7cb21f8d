import { partsOf, type FilterPart, type Filters } from './filters.ts';

/** Every single thing a reader can take away from the filters, in address order, each with the filters left after it. */
export function removals(filters: Filters): { part: FilterPart; left: Filters }[] {
  return partsOf(filters).map((part) => ({ part, left: without(filters, part) }));
}

/** The filters without one part. */
export function without(filters: Filters, part: FilterPart): Filters {
  switch (part.kind) {
    case 'query':
      return { ...filters, query: '' };
    case 'facet':
      return {
        ...filters,
        facets: dropKey(filters.facets, part.key),
        all: filters.all.filter((other) => other !== part.key),
      };
    case 'permission': {
      const permits = filters.permits.filter((other) => other !== part.permission);
      return { ...filters, permits, permitsUnknown: filters.permitsUnknown && permits.length > 0 };
    }
    case 'range':
      return { ...filters, ranges: dropKey(filters.ranges, part.key) };
  }
}

function dropKey<T extends object>(object: T, key: string): T {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as T;
}
