import { expect, test } from 'vitest';
import type { Model } from '#core/model/model.ts';
import { producerClaimProblems } from './producer-claim.ts';
import { sampleFiles, sampleModel } from './sample.ts';

const read = [{ url: 'https://example.org/', shows: 'presents the model', checked: '2026-11-21' }];
const problemsOf = (producerClaim: Model['producerClaim']) =>
  producerClaimProblems(sampleFiles([sampleModel({ producerClaim })]));

test('"open source" without these words in the quotation fails', () => {
  expect(problemsOf({ openSource: true, term: 'open weights', evidence: read })).toEqual([
    'data/models/house-7b.json → producerClaim.openSource: type false, or null if no page was read; or quote the words "open source" in term (now "open weights")',
  ]);
  expect(problemsOf({ openSource: true, term: null, evidence: read })).toHaveLength(1);
});

test.each([
  'open source',
  'fully open-sourced',
  'an Open Source LLM',
  '全面开源',
  'modelo de código abierto',
])('"%s" says so', (term) => {
  expect(problemsOf({ openSource: true, term, evidence: [] })).toEqual([]);
  expect(problemsOf({ openSource: null, term, evidence: [] })).toHaveLength(1);
  expect(problemsOf({ openSource: false, term, evidence: read })).toHaveLength(1);
});

test('that a producer calls it otherwise stands on a page that was read', () => {
  expect(problemsOf({ openSource: false, term: 'open weights', evidence: read })).toEqual([]);
  expect(problemsOf({ openSource: null, term: 'open weights', evidence: [] })).toEqual([]);
  const where = [{ url: 'https://example.org/' }];
  expect(problemsOf({ openSource: false, term: 'open weights', evidence: where })).toEqual([
    'data/models/house-7b.json → producerClaim.openSource: type null, or add to evidence the page that was read, with "checked"',
  ]);
});
