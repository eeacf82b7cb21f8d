import { expect, test } from 'vitest';
import type { Model, StageData } from '#core/model/model.ts';
import { modelWith, releasedClaim, sampleFiles, unknownClaim } from './sample.ts';
import { trainingDataProblems } from './training-data.ts';

const stage = (status: StageData['status']): StageData => ({
  ...unknownClaim(),
  status,
  classes: ['public'],
});
const check = (status: StageData['status'], data: Partial<Model['data']>) => {
  const model = modelWith('trainingData', { ...releasedClaim(), status });
  return trainingDataProblems(sampleFiles([{ ...model, data: { ...model.data, ...data } }]));
};

test('released as a whole, withheld in a stage fails', () => {
  expect(check('released', { pretraining: stage('released'), postTraining: stage('withheld') })).toEqual([
    'data/models/house-7b.json → components.trainingData.status: type "partial", since the data of one stage is not out',
  ]);
});

test('withheld as a whole, released in a stage fails', () => {
  expect(check('withheld', { pretraining: stage('released') })).toHaveLength(1);
});

test('available as a whole, in no stage fails', () => {
  expect(check('gated', { pretraining: stage('withheld') })).toHaveLength(1);
});

test('released data that is said to be described nowhere fails', () => {
  expect(check('released', { pretraining: stage('released'), description: 'none' })).toHaveLength(1);
});

test('released data without a class fails', () => {
  expect(check('released', { pretraining: { ...stage('released'), classes: [] } })).toHaveLength(1);
});

test('data called open in all parts may not hold what cannot be shared, in a stage or as a whole', () => {
  const open = { ...stage('released'), license: 'various-open' };
  expect(check('released', { pretraining: open })).toEqual([]);
  expect(check('released', { pretraining: { ...open, classes: ['unshareable'] } })).toHaveLength(1);
  const model = modelWith('trainingData', { ...releasedClaim(), license: 'various-open' });
  const closed = { ...stage('released'), license: 'various-part-closed' };
  expect(
    trainingDataProblems(sampleFiles([{ ...model, data: { ...model.data, pretraining: closed } }])),
  ).toHaveLength(1);
});

test('data takes no license from the repository of the code', () => {
  const handed = { ...stage('released'), license: 'Apache-2.0', licenseSource: 'inherited' as const };
  expect(check('released', { pretraining: handed })).toHaveLength(1);
  expect(check('released', { pretraining: { ...handed, basis: 'index' as const } })).toEqual([]);
  expect(check('released', { pretraining: { ...handed, license: 'various' } })).toEqual([]);
});
