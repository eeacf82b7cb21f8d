import { expect, test } from 'vitest';
import { AVAILABILITY, statusOf } from './facts.ts';
import { IDEAL_MODEL } from './ideal-model.ts';

test('a judgment is made once, also where a rule says anew for each model what a status is worth', () => {
  const once = statusOf(IDEAL_MODEL, 'finalWeights', { ...AVAILABILITY });
  expect(statusOf(IDEAL_MODEL, 'finalWeights', { ...AVAILABILITY })).toBe(once);
  expect(statusOf(IDEAL_MODEL, 'finalWeights', { ...AVAILABILITY, released: 'partly' })).toMatchObject({
    verdict: 'partly',
  });
});
