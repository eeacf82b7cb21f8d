import { expect, test } from 'vitest';
import type { Claim } from '#core/model/model.ts';
import { onePageProblems } from './one-page.ts';
import { sampleFiles, sampleModel } from './sample.ts';

const claim = (url: string, license: string | null): Claim => ({
  status: 'released',
  license,
  basis: 'producer',
  evidence: [{ url, shows: 'a page', checked: '2026-11-21' }],
});
const problemsOf = (card: Claim, evaluationResults: Claim) => {
  const model = sampleModel();
  return onePageProblems(
    sampleFiles([{ ...model, components: { ...model.components, modelCard: card, evaluationResults } }]),
  );
};
const card = claim('https://huggingface.co/house/house-7b', 'Apache-2.0');

test('results on the card without its license fail', () => {
  const message =
    'data/models/house-7b.json → components.evaluationResults.license: type "Apache-2.0", with licenseSource "inherited"; the results stand on the card';
  for (const url of ['', '/blob/main/README.md'].map((end) => `https://huggingface.co/house/house-7b${end}`))
    expect(problemsOf(card, claim(url, null))).toEqual([message]);
});

test('results with a license, or on another page, pass', () => {
  expect(problemsOf(card, claim('https://huggingface.co/house/house-7b', 'MIT'))).toEqual([]);
  expect(problemsOf(card, claim('https://arxiv.org/abs/2601.00001', null))).toEqual([]);
  expect(problemsOf(card, claim('https://huggingface.co/house/house-1b', null))).toEqual([]);
});
