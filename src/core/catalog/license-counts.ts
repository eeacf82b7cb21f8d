import { countShared, emptySet, forEachRow, fullSet, union, type Bitset } from './bitset.ts';
import { setsOf } from './facet-sets.ts';
import type { FilterIndex } from './filter-index.ts';

/** What stands in place of a license where there is none, so that neither looks like the other or like terms. */
export const NO_LICENSE: readonly string[] = ['withheld', 'unknown'];

/**
 * How many models have their weights under each license, alone or together with others, by id; of all models or of some.
 * Licenses of none are left out. Every page that counts by license asks here or by the filter, which counts the same.
 */
export function countsByLicense(
  { catalog }: FilterIndex,
  rows: Bitset = fullSet(catalog.size),
): Map<string, number> {
  const counts = [...setsOf(catalog).countValues('license', rows)];
  return new Map(counts.filter(([id, count]) => count > 0 && !NO_LICENSE.includes(id)));
}

/** How many models have their weights under any of some licenses, each model once. */
export function countUnder({ catalog }: FilterIndex, ids: readonly string[], rows: Bitset): number {
  const under = ids.reduce(
    (all, id) => union(all, setsOf(catalog).rowsWith('license', id)),
    emptySet(catalog.size),
  );
  return countShared(under, rows);
}

/** The rows of the models whose weights are under a license, alone or together with others. */
export function rowsUnder({ catalog }: FilterIndex, id: string): number[] {
  const rows: number[] = [];
  forEachRow(setsOf(catalog).rowsWith('license', id), (row) => rows.push(row));
  return rows;
}
