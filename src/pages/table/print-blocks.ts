import { columnOf, type ColumnKey } from '#core/catalog/columns.ts';

/** Printed columns are this much narrower than those on the screen: the type is smaller, and words may wrap. */
const SCALE = 0.62;
/** In CSS pixels: what the names take, and any other column at most; and a page of A4 or Letter, turned. */
const NAMES = 160;
const WIDEST = 100;
const PAGE = 950;

/** How wide a column stands on paper, in CSS pixels. */
export function printedWidth(key: ColumnKey): number {
  if (key === 'model') return NAMES;
  return Math.min(WIDEST, (columnOf(key).width ?? WIDEST / SCALE) * SCALE);
}

/**
 * Splits columns into as few blocks as fit across a page, about equally wide; each block repeats the names. No column
 * is dropped and none is cut.
 */
export function printBlocks(columns: readonly ColumnKey[]): ColumnKey[][] {
  const room = PAGE - NAMES;
  const total = columns.reduce((sum, key) => sum + printedWidth(key), 0);
  const even = total / Math.max(1, Math.ceil(total / room));
  const blocks: ColumnKey[][] = [[]];
  let used = 0;
  for (const key of columns) {
    const width = printedWidth(key);
    if (used > 0 && (used + width > room || used >= even)) {
      blocks.push([]);
      used = 0;
    }
    blocks.at(-1)?.push(key);
    used += width;
  }
  return blocks;
}
