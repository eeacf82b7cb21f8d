import { expect, test } from 'vitest';
import { modelWith, sampleFiles, sampleModel } from './sample.ts';
import { storedCopyProblems } from './stored-copy.ts';

const page = { url: 'https://example.org/', shows: 'weights' };
const problemsOf = (item: { checked?: string; storedCopy?: string }) =>
  storedCopyProblems(sampleFiles([modelWith('finalWeights', { evidence: [{ ...page, ...item }] })]));

test('a copy made after it was read fails', () => {
  expect(problemsOf({ checked: '2026-11-20', storedCopy: '2026-11-21' })).toEqual([
    'data/models/house-7b.json → components.finalWeights.evidence.0.storedCopy: type the day of the copy, up to 2026-11-20, or "undated" (now 2026-11-21)',
  ]);
  expect(problemsOf({ checked: '2026-11-20', storedCopy: '2026-11-20' })).toEqual([]);
  expect(problemsOf({ checked: '2026-11-20', storedCopy: 'undated' })).toEqual([]);
});

test('a copy that nobody read fails', () => {
  expect(problemsOf({ storedCopy: 'undated' })).toHaveLength(1);
  expect(problemsOf({})).toEqual([]);
});

test('wherever evidence stands', () => {
  const evidence = [{ ...page, storedCopy: 'undated' }];
  const claim = { openSource: null, term: null, evidence };
  expect(storedCopyProblems(sampleFiles([sampleModel({ producerClaim: claim })]))).toEqual([
    'data/models/house-7b.json → producerClaim.evidence.0: add "checked" with the day the copy was read, or remove "storedCopy"',
  ]);
});
