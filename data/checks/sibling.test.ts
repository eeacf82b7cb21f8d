import { expect, test } from 'vitest';
import { modelWith, sampleFiles } from './sample.ts';
import { siblingProblems } from './sibling.ts';

const read = (shows: string) => ({ url: 'https://example.org/', shows, checked: '2026-11-21' });
const claim = (...shows: string[]) => ({
  status: 'partial' as const,
  license: null,
  basis: 'producer' as const,
  evidence: shows.map(read),
});
const problemsOf = (...model: Parameters<typeof modelWith>) =>
  siblingProblems(sampleFiles([modelWith(...model)]));

test('checkpoints and results of a sibling fail', () => {
  expect(problemsOf('intermediateCheckpoints', claim('checkpoints of the 3B sibling'))).toEqual([
    'data/models/house-7b.json → components.intermediateCheckpoints.status: type "unknown", or add to evidence a page on this very model; all that was read is on a sibling (now "partial")',
  ]);
  expect(problemsOf('evaluationResults', claim('tables of two siblings'))).toHaveLength(1);
});

test('a page on the model itself passes, and code that siblings share', () => {
  expect(problemsOf('evaluationResults', claim('tables of a sibling', 'tables of House 7B'))).toEqual([]);
  expect(problemsOf('inferenceCode', claim('an example for the 3B sibling'))).toEqual([]);
});
