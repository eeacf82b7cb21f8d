import { assert, property, shuffledSubarray } from 'fast-check';
import { expect, test } from 'vitest';
import { CHOSEN_COLUMNS, DEFAULT_COLUMNS } from '#core/catalog/columns.ts';
import { printBlocks, printedWidth } from './print-blocks.ts';

test('the columns of a first visitor fit across one page', () => {
  expect(printBlocks(DEFAULT_COLUMNS)).toEqual([[...DEFAULT_COLUMNS]]);
});

test('no column at all is one block of names', () => {
  expect(printBlocks([])).toEqual([[]]);
});

test('every column stands in one block, in its order, and no block is wider than a page', () => {
  assert(
    property(shuffledSubarray([...CHOSEN_COLUMNS]), (columns) => {
      const blocks = printBlocks(columns);
      expect(blocks.flat()).toEqual(columns);
      for (const block of blocks) {
        const width = block.reduce((sum, key) => sum + printedWidth(key), printedWidth('model'));
        expect(width).toBeLessThanOrEqual(1000);
      }
      const wide = columns.reduce((sum, key) => sum + printedWidth(key), 0);
      expect(blocks.length).toBeLessThanOrEqual(Math.ceil(wide / 500) || 1);
    }),
  );
});
