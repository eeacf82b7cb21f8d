import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { timeVerdicts } from './evaluate.ts';

/** Prints how long it takes to judge the dataset by every definition. */
test('judging the whole dataset by every definition takes milliseconds', () => {
  const { models, definitions, median, best } = timeVerdicts(readDataset('data'));
  console.log(
    `${models} models by ${definitions} definitions: ${median.toFixed(1)} ms (median), best ${best.toFixed(1)} ms`,
  );
  // The goal is 50 ms on an idle machine. Test runs share it with one another, so the bound is generous.
  expect(best).toBeLessThan(250);
});
