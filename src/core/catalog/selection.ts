import {
  countOf,
  countShared,
  difference,
  emptySet,
  forEachRow,
  fullSet,
  inOrder,
  intersection,
  setOf,
  union,
  type Bitset,
} from './bitset.ts';
import { lacksColumn, type Catalog } from './catalog.ts';
import type { FacetKey, RangeKey } from './columns.ts';
import { setsOf, type FacetSets } from './facet-sets.ts';
import type { FilterIndex } from './filter-index.ts';
import { partName, type FilterPart, type Filters, type Range } from './filters.ts';
import { isUncheckedAt } from './unchecked.ts';
import { entriesOf } from '../model/own.ts';
import type { Permission } from '../model/vocabulary.ts';

/** The rows that pass a condition, and those that do not only because something is unknown. */
type Outcome = { passes: Bitset; unknown: Bitset | null };

/** One condition of the filters. */
type Condition = Outcome & { part: FilterPart };

/** The answer to a set of filters. */
export type Selection = {
  rows: Bitset;
  count: number;
  /** Its rows as they stand in an order of all rows. O(models). */
  inOrder: (order: Uint32Array) => number[];
  /** Models left out only because what a filter asks for is unknown of them. */
  leftOut: number;
  /**
   * For each value of a facet, how many models there would be if it were the facet's only pick (so counts
   * ignore the facet's own choice); of a facet that asks for all of its picks, how many have that value besides.
   * O(models / 32 × values) or O(models), whichever is less.
   */
  countsOf: (key: FacetKey) => Map<string, number>;
  /** How many of those that `countsOf` counts for a value have it by a claim that nobody has checked. O(models). */
  uncheckedOf: (key: FacetKey, value: string) => number;
  /** For each permission, how many models there would be with it asked for as well. O(models / 32) each. */
  countsOfPermissions: (permissions: readonly Permission[]) => Map<Permission, number>;
};

/** The models that match. O(models / 32 × conditions), plus O(models) per range and per new search word. */
export function select(index: FilterIndex, filters: Filters): Selection {
  const sets = setsOf(index.catalog);
  const conditions = conditionsOf(index, sets, filters);
  let rows = fullSet(index.catalog.size);
  let orUnknown = rows;
  // The rows that pass all conditions but exactly one: whoever ignores one condition needs only these besides.
  let allButOne = emptySet(index.catalog.size);
  for (const { passes, unknown } of conditions) {
    allButOne = union(intersection(allButOne, passes), difference(rows, passes));
    rows = intersection(rows, passes);
    orUnknown = intersection(orUnknown, unknown ? union(passes, unknown) : passes);
  }
  const without = (part: FilterPart) => {
    const ignored = conditions.find((condition) => partName(condition.part) === partName(part));
    return ignored ? union(rows, difference(allButOne, ignored.passes)) : rows;
  };
  const count = countOf(rows);
  return {
    rows,
    count,
    inOrder: (order) => inOrder(rows, order),
    leftOut: countOf(orUnknown) - count,
    countsOf: (key) => {
      const counts = sets.countValues(key, without({ kind: 'facet', key }));
      if (!filters.all.includes(key) || !filters.facets[key]?.some(isKnownPick)) return counts;
      return new Map([...sets.countValues(key, rows), ['unknown', counts.get('unknown') ?? 0]]);
    },
    uncheckedOf: (key, value) => uncheckedOf(index.catalog, key, value, without({ kind: 'facet', key })),
    countsOfPermissions: (permissions) =>
      new Map(
        permissions.map((permission) => {
          const { passes } = permissionOutcome(sets, permission, filters.permitsUnknown);
          return [permission, countShared(without({ kind: 'permission', permission }), passes)];
        }),
      ),
  };
}

/** How many models have a value, and how many of them by a claim that nobody has checked. */
export type ValueCount = readonly [count: number, unchecked: number];

/** How many of all models have each value of a facet. */
export function countAll({ catalog }: FilterIndex, key: FacetKey): ReadonlyMap<string, ValueCount> {
  const all = fullSet(catalog.size);
  const counts = [...setsOf(catalog).countValues(key, all)].map(
    ([value, count]) => [value, [count, uncheckedOf(catalog, key, value, all)]] as const,
  );
  return new Map(counts);
}

/** Of how many of these rows nobody has checked that they have a value. */
function uncheckedOf(catalog: Catalog, key: FacetKey, value: string, rows: Bitset): number {
  let unchecked = 0;
  forEachRow(intersection(rows, setsOf(catalog).rowsWith(key, value)), (row) => {
    if (isUncheckedAt(catalog, key, row)) unchecked += 1;
  });
  return unchecked;
}

/** Does a pick ask for a value that is known? */
function isKnownPick(pick: string): boolean {
  return pick !== 'unknown' && !pick.startsWith('!');
}

function conditionsOf({ catalog, search }: FilterIndex, sets: FacetSets, filters: Filters): Condition[] {
  const conditions: Condition[] = [];
  const found = search?.(filters.query);
  if (found) conditions.push({ part: { kind: 'query' }, passes: found.rows, unknown: null });
  for (const [key, picks] of entriesOf(filters.facets)) {
    // Of a column that has not come nothing can be told yet.
    if (picks.length > 0 && !lacksColumn(catalog, key))
      conditions.push({
        part: { kind: 'facet', key },
        ...facetOutcome(catalog, key, picks, filters.all.includes(key)),
      });
  }
  for (const permission of filters.permits) {
    const outcome = permissionOutcome(sets, permission, filters.permitsUnknown);
    conditions.push({ part: { kind: 'permission', permission }, ...outcome });
  }
  for (const [key, range] of entriesOf(filters.ranges)) {
    conditions.push({ part: { kind: 'range', key }, ...rangeOutcome(sets, key, range) });
  }
  return conditions;
}

function facetOutcome(catalog: Catalog, key: FacetKey, picks: readonly string[], isAll: boolean): Outcome {
  const { rowsWith } = setsOf(catalog);
  const none = emptySet(catalog.size);
  const anyOf = (values: string[]) =>
    key === 'model'
      ? rowsOfIds(catalog, values)
      : values.reduce((set, value) => union(set, rowsWith(key, value)), none);
  const wanted = picks.filter((pick) => !pick.startsWith('!'));
  const excluded = anyOf(picks.filter((pick) => pick.startsWith('!')).map((pick) => pick.slice(1)));
  const everything = fullSet(catalog.size);
  // Of whom nothing is known may have every value as well as any.
  const allOf = (values: string[]) => {
    const known = values.filter(isKnownPick);
    const every = known.reduce((set, value) => intersection(set, rowsWith(key, value)), everything);
    return known.length === values.length ? every : union(every, rowsWith(key, 'unknown'));
  };
  return {
    passes: difference(
      wanted.length === 0 ? everything : isAll && wanted.some(isKnownPick) ? allOf(wanted) : anyOf(wanted),
      excluded,
    ),
    unknown: difference(rowsWith(key, 'unknown'), excluded),
  };
}

/** The rows of some ids; ids the catalog does not have are left out. */
function rowsOfIds(catalog: Catalog, ids: readonly string[]): Bitset {
  return setOf(
    catalog.size,
    ids.flatMap((id) => catalog.rows.get(id) ?? []),
  );
}

function permissionOutcome(sets: FacetSets, permission: Permission, orUnknown: boolean): Outcome {
  const granted = sets.rowsThatPermit(permission, 'yes');
  const unknown = sets.rowsThatPermit(permission, 'unknown');
  return { passes: orUnknown ? union(granted, unknown) : granted, unknown };
}

function rangeOutcome(sets: FacetSets, key: RangeKey, range: Range): Outcome {
  const within = sets.rowsBetween(key, range);
  const unknownRows = sets.rowsWithoutNumber(key);
  return { passes: range.unknown ? union(within, unknownRows) : within, unknown: unknownRows };
}

/** The rows of a selection as a plain list, ascending. O(models / 32 + rows). @internal for tests. */
export function rowsOf(selection: Selection): number[] {
  const rows: number[] = [];
  forEachRow(selection.rows, (row) => rows.push(row));
  return rows;
}
