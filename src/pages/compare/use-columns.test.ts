import { expect, test } from 'vitest';
import { columnsFor } from './use-columns.ts';

test.each([
  [360, 2],
  [700, 2],
  [768, 4],
  [1024, 5],
  [1280, 7],
  [1440, 8],
])('a window of %i px holds %i models', (width, count) => {
  expect(columnsFor(width)).toBe(count);
});
