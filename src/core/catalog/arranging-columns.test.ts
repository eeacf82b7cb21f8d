import { expect, it } from 'vitest';
import { COLUMN_SETS, placeColumn } from './arranging-columns.ts';
import { CHOSEN_COLUMNS } from './columns.ts';

it('moves a column one place, and no further than the ends', () => {
  expect(placeColumn(['data', 'code', 'size'], 'code', 0)).toEqual(['code', 'data', 'size']);
  expect(placeColumn(['data', 'code', 'size'], 'code', 2)).toEqual(['data', 'size', 'code']);
  expect(placeColumn(['data', 'code', 'size', 'weights'], 'data', 3)).toEqual([
    'code',
    'size',
    'weights',
    'data',
  ]);
  expect(placeColumn(['data', 'code', 'size', 'weights'], 'weights', 0)).toEqual([
    'weights',
    'data',
    'code',
    'size',
  ]);
  const shown = ['data', 'code'] as const;
  for (const [key, to] of [
    ['data', -1],
    ['code', 2],
    ['code', 1],
    ['size', 0],
  ] as const)
    expect(placeColumn(shown, key, to)).toBe(shown);
});

it('offers sets of columns that are there, each once', () => {
  for (const set of Object.values(COLUMN_SETS)) {
    expect(set.filter((key) => !CHOSEN_COLUMNS.includes(key))).toEqual([]);
    expect(new Set(set).size).toBe(set.length);
  }
});
