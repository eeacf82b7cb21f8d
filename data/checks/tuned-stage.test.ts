import { expect, test } from 'vitest';
import type { Model } from '#core/model/model.ts';
import { sampleFiles, sampleModel } from './sample.ts';
import { tunedStageProblems } from './tuned-stage.ts';

const problemsOf = (change: Partial<Model>) => tunedStageProblems(sampleFiles([sampleModel(change)]));

test('a tuned model without data it was tuned with fails, unless a note says that one run made it', () => {
  const { data } = sampleModel();
  expect(problemsOf({ stage: 'reasoning' })).toEqual([
    'data/models/house-7b.json → data.postTraining: type its status, "unknown" if nobody has looked; or say in data.pretraining.note that one run made the model',
  ]);
  const noted = { ...data, pretraining: { ...data.pretraining, note: 'One run on questions and answers.' } };
  expect(problemsOf({ stage: 'instruct', data: noted })).toEqual([]);
  const tuned = { ...data, postTraining: { ...data.pretraining, status: 'unknown' as const } };
  expect(problemsOf({ stage: 'instruct', data: tuned })).toEqual([]);
});

test('a base model that links tuned weights fails', () => {
  const links = { weights: 'https://huggingface.co/house/house-7b-it' };
  expect(problemsOf({ links })).toEqual([
    'data/models/house-7b.json → stage: type "instruct" or "reasoning", or link the weights of the base model',
  ]);
  expect(problemsOf({ links: { weights: 'https://huggingface.co/house/house-7b' } })).toEqual([]);
  expect(problemsOf({ links, tier: 'listed' })).toEqual([]);
});
