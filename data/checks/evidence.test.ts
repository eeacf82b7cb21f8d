import { expect, test } from 'vitest';
import type { Claim } from '#core/model/model.ts';
import { evidenceProblems } from './evidence.ts';
import { modelWith, sampleFiles } from './sample.ts';

test('a released component without a page fails', () => {
  expect(evidenceProblems(sampleFiles([modelWith('finalWeights', { evidence: [] })]))).toEqual([
    'data/models/house-7b.json → components.finalWeights.evidence: add the page that shows it, or where to look if nobody has: { "url": "https://…" }',
  ]);
});

test('a page that was read without saying what it shows fails', () => {
  const evidence = [{ url: 'https://example.org/', checked: '2026-11-20' }];
  expect(evidenceProblems(sampleFiles([modelWith('finalWeights', { evidence })]))).toHaveLength(1);
});

test('a checked "withheld" without the places looked at fails, an unchecked one passes', () => {
  const withheld: Partial<Claim> = { status: 'withheld', license: null, evidence: [] };
  expect(
    evidenceProblems(sampleFiles([modelWith('trainingCode', { ...withheld, basis: 'producer' })])),
  ).toHaveLength(1);
  expect(
    evidenceProblems(sampleFiles([modelWith('trainingCode', { ...withheld, basis: 'unchecked' })])),
  ).toEqual([]);
});
