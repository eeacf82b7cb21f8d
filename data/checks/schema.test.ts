import { expect, test } from 'vitest';
import { actual } from './actual.ts';

// What a broken file looks like, and that each way of breaking one fails, stands in data/dataset.test.ts.
test('every file follows data/schema.ts', () => {
  expect(actual.problems).toEqual([]);
});
