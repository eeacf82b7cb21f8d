import { expect, test } from 'vitest';
import { modelWith, sampleFiles, sampleModel } from './sample.ts';
import { vocabularyProblems } from './vocabulary.ts';

test('an unknown producer fails, and so does one that no model names', () => {
  expect(vocabularyProblems(sampleFiles([sampleModel({ producer: 'hause' })]))).toEqual([
    'data/producers.json → house: remove it; no model names it',
    'data/models/house-7b.json → producer: add "hause" to data/producers.json, or type a slug that stands there',
  ]);
});

test('a change of something that is no claim fails', () => {
  const history = [{ date: '2026-11-20', of: 'weights', from: 'a', to: 'b', why: 'read' }];
  expect(vocabularyProblems(sampleFiles([sampleModel({ history })]))).toHaveLength(1);
});

test('British spelling fails with the American word', () => {
  expect(vocabularyProblems(sampleFiles([modelWith('finalWeights', { note: 'licence read' })]))).toEqual([
    'data/models/house-7b.json: write "license" for "licence"',
  ]);
});
