import { forEachRow, type Bitset } from './bitset.ts';
import { joinedWord, splitGrounds, type Catalog } from './catalog.ts';
import { columnOf, type AxisKey, type ColumnKey } from './columns.ts';
import type { Filters } from './filters.ts';
import { entriesOf } from '../model/own.ts';

/** Does a cell say something that nobody has checked? */
export function isUncheckedAt(catalog: Catalog, key: ColumnKey, row: number): boolean {
  if (columnOf(key).kind === 'reading') {
    return catalog.readings[catalog.readingOf[key as AxisKey][row] ?? -1]?.unchecked === true;
  }
  return splitGrounds(joinedWord(catalog, key, row)).grounds === 'unchecked';
}

/** How many of the models that match pass a filter by something that nobody has checked. O(models × filters). */
export function countUnchecked(catalog: Catalog, rows: Bitset, { facets, permits }: Filters): number {
  const asked: ColumnKey[] = [
    ...entriesOf(facets).flatMap(([key, picks]) => (picks.length > 0 ? [key] : [])),
    // What the weights permit is read off their license.
    ...(permits.length > 0 ? ['rights' as const] : []),
  ];
  let count = 0;
  forEachRow(rows, (row) => {
    if (asked.some((key) => isUncheckedAt(catalog, key, row))) count += 1;
  });
  return count;
}
