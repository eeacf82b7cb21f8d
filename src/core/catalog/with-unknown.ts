import { entriesOf } from '../model/own.ts';
import { columnOf } from './columns.ts';
import type { Filters } from './filters.ts';

/** The same filters, letting through what is unknown in every facet, permission and range they use. */
export function withUnknown(filters: Filters): Filters {
  const facets = entriesOf(filters.facets).map(([key, picks]) => {
    const asksForKnown =
      picks.some((pick) => !pick.startsWith('!')) &&
      !picks.includes('unknown') &&
      !picks.includes('!unknown') &&
      columnOf(key).facet?.isAlwaysKnown !== true;
    return [key, asksForKnown ? [...picks, 'unknown'].toSorted() : picks];
  });
  const ranges = entriesOf(filters.ranges).map(([key, range]) => [key, { ...range, unknown: true }]);
  return {
    ...filters,
    facets: Object.fromEntries(facets) as Filters['facets'],
    permitsUnknown: filters.permits.length > 0,
    ranges: Object.fromEntries(ranges) as Filters['ranges'],
  };
}

/** The same filters, leaving out again what is unknown wherever they ask for something known. */
export function withoutUnknown(filters: Filters): Filters {
  const facets = entriesOf(filters.facets).map(([key, picks]) => {
    const others = picks.filter((pick) => pick !== 'unknown');
    const asksForKnown = others.some((pick) => !pick.startsWith('!'));
    return [key, asksForKnown && others.length < picks.length ? others : picks];
  });
  const ranges = entriesOf(filters.ranges).map(([key, range]) => [key, { ...range, unknown: false }]);
  return {
    ...filters,
    facets: Object.fromEntries(facets) as Filters['facets'],
    permitsUnknown: false,
    ranges: Object.fromEntries(ranges) as Filters['ranges'],
  };
}
