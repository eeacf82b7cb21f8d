import { inOrder, type Bitset } from './bitset.ts';
import type { Catalog } from './catalog.ts';
import { orderOf, type Sort } from './sort.ts';

/** The rows of a set, in order. O(models). */
export function sortRows(catalog: Catalog, rows: Bitset, sort: Sort): number[] {
  return inOrder(rows, orderOf(catalog, sort));
}
