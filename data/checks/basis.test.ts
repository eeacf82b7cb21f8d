import { expect, test } from 'vitest';
import { basisProblems } from './basis.ts';
import { modelWith, sampleFiles } from './sample.ts';

test('a basis without a day fails', () => {
  const evidence = [{ url: 'https://example.org/' }];
  expect(basisProblems(sampleFiles([modelWith('finalWeights', { evidence })]))).toEqual([
    'data/models/house-7b.json → components.finalWeights.evidence: add "checked" with the day a page was read, or type the basis "unchecked"',
  ]);
});

test('a day without a basis fails', () => {
  expect(basisProblems(sampleFiles([modelWith('finalWeights', { basis: 'unchecked' })]))).toHaveLength(1);
});

test('an unknown status stands on the pages that did not settle it', () => {
  const evidence = [{ url: 'https://example.org/', shows: 'names no data card', checked: '2026-11-21' }];
  const couldNotTell = { status: 'unknown', basis: 'producer', license: null, evidence } as const;
  expect(basisProblems(sampleFiles([modelWith('dataCard', couldNotTell)]))).toEqual([]);
  expect(basisProblems(sampleFiles([modelWith('dataCard', { ...couldNotTell, evidence: [] })]))).toHaveLength(
    1,
  );
});

test('a listed model with a claim read at its source fails', () => {
  expect(basisProblems(sampleFiles([modelWith('finalWeights', {}, { tier: 'listed' })]))).toEqual([
    'data/models/house-7b.json → tier: type "curated", since components.finalWeights was read at its source',
  ]);
});
