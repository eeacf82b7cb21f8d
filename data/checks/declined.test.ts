import { expect, test } from 'vitest';
import type { Claim } from '#core/model/model.ts';
import { declinedProblems } from './declined.ts';
import { modelWith, sampleFiles } from './sample.ts';

const problemsOf = (status: Claim['status']) =>
  declinedProblems(sampleFiles([modelWith('trainingData', { status, declined: true })]));

test('only what is withheld can be declined', () => {
  expect(problemsOf('withheld')).toEqual([]);
  expect(problemsOf('unknown')).toEqual([
    'data/models/house-7b.json → components.trainingData: remove "declined", or type the status "withheld" (now "unknown")',
  ]);
});
