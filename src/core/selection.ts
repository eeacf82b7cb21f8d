import {
  addTo,
  countOf,
  countShared,
  difference,
  emptySet,
  forEachRow,
  fullSet,
  intersection,
  union,
  type Bitset,
} from './bitset.ts';
import type { Catalog } from './catalog.ts';
import type { FacetKey, RangeKey } from './facets.ts';
import type { FilterIndex } from './filter-index.ts';
import { removals, type Filters, type Range } from './filters.ts';
import type { Permission } from './license.ts';
import { searchWords } from './search.ts';

/** One condition of the filters: the rows that pass, and those that do not only because something is unknown. */
type Condition = { name: string; passes: Bitset; unknown: Bitset | null };

/** The answer to a set of filters. */
export type Selection = {
  rows: Bitset;
  count: number;
  /** Models left out only because what a filter asks for is unknown of them. */
  leftOut: number;
  /**
   * For each value of a facet, how many models there would be if it were the facet's only pick (so counts
   * ignore the facet's own choice). O(models / 32 × values).
   */
  countsOf: (key: FacetKey) => Map<string, number>;
  /** For each permission, how many models there would be with it asked for as well. */
  countsOfPermissions: (permissions: readonly Permission[]) => Map<Permission, number>;
};

/** The models that match. O(models / 32 × conditions), plus O(models) per range and new search text. */
export function select(index: FilterIndex, filters: Filters): Selection {
  const conditions = conditionsOf(index, filters);
  const all = fullSet(index.catalog.size);
  const rows = conditions.reduce((set, { passes }) => intersection(set, passes), all);
  const lenient = conditions.reduce(
    (set, { passes, unknown }) => intersection(set, unknown ? union(passes, unknown) : passes),
    all,
  );
  const without = (name: string) =>
    conditions
      .filter((other) => other.name !== name)
      .reduce((set, { passes }) => intersection(set, passes), all);
  return {
    rows,
    count: countOf(rows),
    leftOut: countOf(lenient) - countOf(rows),
    countsOf: (key) => {
      const rest = without(key);
      return new Map(Array.from(index.rowsByValue(key), ([value, set]) => [value, countShared(rest, set)]));
    },
    countsOfPermissions: (permissions) =>
      new Map(
        permissions.map((permission) => {
          const rest = without(`permits ${permission}`);
          return [permission, countShared(rest, passesPermission(index, permission, filters.permitsUnknown))];
        }),
      ),
  };
}

function passesPermission(index: FilterIndex, permission: Permission, orUnknown: boolean): Bitset {
  const granted = index.rowsThatPermit(permission, 'yes');
  return orUnknown ? union(granted, index.rowsThatPermit(permission, 'unknown')) : granted;
}

function conditionsOf(index: FilterIndex, filters: Filters): Condition[] {
  const conditions: Condition[] = [];
  if (searchWords(filters.query).length > 0) {
    conditions.push({ name: 'q', passes: index.search(filters.query), unknown: null });
  }
  for (const [key, picks] of Object.entries(filters.facets)) {
    conditions.push({ name: key, ...facetCondition(index, key, picks) });
  }
  for (const permission of filters.permits) {
    conditions.push({
      name: `permits ${permission}`,
      passes: passesPermission(index, permission, filters.permitsUnknown),
      unknown: index.rowsThatPermit(permission, 'unknown'),
    });
  }
  for (const [key, range] of Object.entries(filters.ranges)) {
    conditions.push({ name: key, ...rangeCondition(index.catalog, key as RangeKey, range) });
  }
  return conditions;
}

function facetCondition(
  index: FilterIndex,
  key: FacetKey,
  picks: readonly string[],
): Omit<Condition, 'name'> {
  const { size } = index.catalog;
  if (key === 'model') return { passes: rowsOfIds(index.catalog, picks), unknown: null };
  const sets = index.rowsByValue(key);
  const anyOf = (values: string[]) =>
    values.reduce((set, value) => union(set, sets.get(value) ?? emptySet(size)), emptySet(size));
  const wanted = picks.filter((pick) => !pick.startsWith('!'));
  const excluded = picks.filter((pick) => pick.startsWith('!')).map((pick) => pick.slice(1));
  const base = wanted.length > 0 ? anyOf(wanted) : fullSet(size);
  const passes = difference(base, anyOf(excluded));
  return { passes, unknown: excluded.includes('unknown') ? null : (sets.get('unknown') ?? null) };
}

/** The rows of some ids; ids the catalog does not have are left out. */
function rowsOfIds(catalog: Catalog, ids: readonly string[]): Bitset {
  const set = emptySet(catalog.size);
  for (const id of ids) {
    const row = catalog.rows.get(id);
    if (row !== undefined) addTo(set, row);
  }
  return set;
}

function rangeCondition(catalog: Catalog, key: RangeKey, range: Range): Omit<Condition, 'name'> {
  const passes = emptySet(catalog.size);
  const unknown = emptySet(catalog.size);
  const isWithin = rangeTest(catalog, key, range);
  for (let row = 0; row < catalog.size; row++) {
    const answer = isWithin(row);
    if (answer === null) addTo(unknown, row);
    if (answer ?? range.unknown) addTo(passes, row);
  }
  return { passes, unknown };
}

/** Whether a row lies in the range; null when its value is unknown. */
function rangeTest(catalog: Catalog, key: RangeKey, { min, max }: Range): (row: number) => boolean | null {
  if (key === 'released') {
    // Dates compare as far as the bound is written: 2024 as a maximum includes all of 2024.
    return (row) => {
      const date = catalog.released[row]!;
      if (date === '') return null;
      return (
        (min === null || date.slice(0, min.length) >= min) &&
        (max === null || date.slice(0, max.length) <= max)
      );
    };
  }
  const low = min === null ? -Infinity : Number(min);
  const high = max === null ? Infinity : Number(max);
  const valueOf =
    key === 'size'
      ? (row: number) => catalog.total[row]!
      : (row: number) => (100 * catalog.checked[row]!) / catalog.claims;
  return (row) => {
    const value = valueOf(row);
    return Number.isNaN(value) ? null : value >= low && value <= high;
  };
}

/** The removal that brings back most models, when nothing matches; null when none helps. */
export function bestRemoval(
  index: FilterIndex,
  filters: Filters,
): { part: string; left: Filters; count: number } | null {
  const options = removals(filters).map((option) => ({ ...option, count: select(index, option.left).count }));
  const best = options.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best : null;
}

/** The rows of a selection as a plain list, ascending. O(models / 32 + rows). */
export function rowsOf(selection: Selection): number[] {
  const rows: number[] = [];
  forEachRow(selection.rows, (row) => rows.push(row));
  return rows;
}
