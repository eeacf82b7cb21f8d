import { expect, test } from 'vitest';
import { labelProblems } from './label.ts';
import { sampleFiles, sampleModel } from './sample.ts';

const long = 'House 7B (Base, Think; 1.1 refresh)';
const problemsOf = (...changes: Parameters<typeof sampleModel>[0][]) =>
  labelProblems(sampleFiles(changes.map(sampleModel)));

test('a long name without a label fails, in a record we keep', () => {
  expect(problemsOf({ name: long })).toEqual([
    `data/models/house-7b.json → label: add a short name such as "Olmo 3 32B"; "${long}" has 35 characters`,
  ]);
  expect(problemsOf({ name: long, tier: 'listed' })).toEqual([]);
  expect(problemsOf({ name: long, label: 'House 7B' })).toEqual([]);
});

test('a label that is no shorter than the name fails', () => {
  expect(problemsOf({ name: 'House 7B', label: 'House-7B' })).toHaveLength(1);
});

test('two models under one label or name fail, whatever the case', () => {
  expect(problemsOf({ name: long, label: 'House 7b' }, { id: 'house-7b-chat', name: 'House 7B' })).toEqual([
    'data/models/house-7b-chat.json → label: add what tells it from house-7b.json, such as size or tuning (now "House 7B")',
  ]);
});
