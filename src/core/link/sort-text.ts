import { isColumnKey } from '../catalog/columns.ts';
import {
  DEFAULT_SORT,
  isWholeOrder,
  MOST_SORT_KEYS,
  sortOf,
  spellSort,
  WHOLE_ORDERS,
  type Sort,
} from '../catalog/sort.ts';
import { readList } from './values.ts';

/** Reads an order as an address has it: `-size,released`, or the name of an order that is no column's; null where it is none. */
export function readSort(text: string): Sort | null {
  const whole = WHOLE_ORDERS.find((key) => key === text);
  if (whole !== undefined) return { key: whole, descending: true };
  const words = readList(text);
  const steps = words.flatMap((word) => {
    const key = word.replace(/^-/, '');
    return isColumnKey(key) ? { key, descending: key !== word } : [];
  });
  const keys = new Set(steps.map(({ key }) => key));
  const isWhole = steps.length === words.length && keys.size === steps.length;
  return isWhole && steps.length > 0 && steps.length <= MOST_SORT_KEYS ? sortOf(steps) : null;
}

/** Writes an order; null for that of a first visitor, which an address does without. */
export function writeSort(sort: Sort): string | null {
  if (sort.key === DEFAULT_SORT.key) return null;
  return isWholeOrder(sort.key) ? sort.key : spellSort(sort);
}
