import { expect, test } from 'vitest';
import { modelWith, sampleFiles } from './sample.ts';
import { withheldProblems } from './withheld.ts';

const unlooked = {
  status: 'withheld',
  license: null,
  basis: 'unchecked',
  evidence: [{ url: 'https://example.org/' }],
} as const;
const problemsOf = (...model: Parameters<typeof modelWith>) =>
  withheldProblems(sampleFiles([modelWith(...model)]));

test('withheld without a place that was looked at fails', () => {
  expect(problemsOf('trainingCode', { ...unlooked, evidence: [...unlooked.evidence] })).toEqual([
    'data/models/house-7b.json → components.trainingCode.status: type "unknown" if nobody has looked, or add to evidence the pages looked at, with "checked" and "shows"',
  ]);
});

test('withheld where a page was looked at passes, and what another index says of a listed model', () => {
  const evidence = [{ url: 'https://example.org/', shows: 'names no code', checked: '2026-11-21' }];
  expect(problemsOf('trainingCode', { ...unlooked, basis: 'producer', evidence })).toEqual([]);
  expect(problemsOf('trainingCode', { ...unlooked, evidence: [] }, { tier: 'listed' })).toEqual([]);
});
