import { expect, it } from 'vitest';
import { COLUMN_SETS, moveColumn } from './arranging-columns.ts';
import { CHOSEN_COLUMNS } from './columns.ts';

it('moves a column one place, and no further than the ends', () => {
  expect(moveColumn(['data', 'code', 'size'], 'code', -1)).toEqual(['code', 'data', 'size']);
  expect(moveColumn(['data', 'code', 'size'], 'code', 1)).toEqual(['data', 'size', 'code']);
  expect(moveColumn(['data', 'code'], 'data', -1)).toEqual(['data', 'code']);
  expect(moveColumn(['data', 'code'], 'code', 1)).toEqual(['data', 'code']);
  expect(moveColumn(['data'], 'size', 1)).toEqual(['data']);
});

it('offers sets of columns that are there, each once', () => {
  for (const set of Object.values(COLUMN_SETS)) {
    expect(set.filter((key) => !CHOSEN_COLUMNS.includes(key))).toEqual([]);
    expect(new Set(set).size).toBe(set.length);
  }
});
