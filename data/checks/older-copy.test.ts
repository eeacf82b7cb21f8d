import { expect, test } from 'vitest';
import { olderCopyProblems } from './older-copy.ts';
import { modelWith, sampleFiles } from './sample.ts';

const copyOf = (storedCopy?: string) => ({
  url: 'https://example.org/',
  shows: 'names no code',
  checked: '2026-11-21',
  ...(storedCopy === undefined ? {} : { storedCopy }),
});
const problemsOf = (...evidence: ReturnType<typeof copyOf>[]) =>
  olderCopyProblems(
    sampleFiles([
      modelWith('trainingCode', { status: 'withheld', license: null, basis: 'producer', evidence }),
    ]),
  );

test('withheld on copies from before the release alone fails', () => {
  expect(problemsOf(copyOf('2025-09-01'), copyOf('2025-08-01'))).toEqual([
    'data/models/house-7b.json → components.trainingCode.status: type "unknown", or add to evidence a page as it was from 2025-09-02 on; every copy read is older than the model',
  ]);
});

test.each([
  ['a live page', undefined],
  ['a copy of the day of release', '2025-09-02'],
  ['a copy whose day is not known', 'undated'],
])('%s passes', (_, day) => {
  expect(problemsOf(copyOf('2025-08-01'), copyOf(day))).toEqual([]);
});
