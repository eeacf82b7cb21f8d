import { expect, test } from 'vitest';
import { duplicateProblems } from './duplicate.ts';
import { sampleFiles, sampleModel } from './sample.ts';

const second = (change: Parameters<typeof sampleModel>[0]) =>
  duplicateProblems(
    sampleFiles([sampleModel(), sampleModel({ id: 'other', name: 'Other', links: {}, ...change })]),
  );

test('two models that differ in everything pass', () => {
  expect(second({})).toEqual([]);
});

test('the same name, spelled a little differently, fails', () => {
  expect(second({ name: 'house-7B' })).toEqual([
    'data/models/other.json: merge it with house-7b.json or correct one of them; both have the name "house 7b" of house',
  ]);
});

test('the same address of the weights fails', () => {
  expect(second({ links: { weights: 'https://huggingface.co/House/House-7B/' } })).toHaveLength(1);
});

test('the same record of another index fails', () => {
  const indexes = {
    mot: [{ record: 'House', relation: 'same' as const }],
    osai: [],
    'opening-up-chatgpt': [],
    fmti: [],
  };
  const files = sampleFiles([
    sampleModel({ indexes }),
    sampleModel({ id: 'other', name: 'Other', links: {}, indexes }),
  ]);
  expect(duplicateProblems(files)).toHaveLength(1);
});
