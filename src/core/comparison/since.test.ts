import { expect, test } from 'vitest';
import { aDataset, catalogOf, LICENSES } from '../fixtures/dataset.ts';
import { aModel } from '../fixtures/model.ts';
import { changedClaims, changedConditions, changedModels } from './since.ts';

test('a claim changed where its status did, or the license of what is out', () => {
  const then = aModel({
    components: { trainingData: 'withheld', finalWeights: 'released', modelCard: 'released' },
  });
  const now = aModel({
    components: { trainingData: 'unknown', finalWeights: 'released', modelCard: 'released' },
  });
  expect(changedClaims(then, then)).toEqual([]);
  expect(changedClaims(then, now).map(({ component }) => component)).toEqual(['trainingData']);
  now.components.finalWeights = { ...now.components.finalWeights, license: 'MIT' };
  expect(changedClaims(then, now).map(({ component }) => component)).toEqual([
    'trainingData',
    'finalWeights',
  ]);
  const declined = {
    ...then.components,
    trainingData: { ...then.components.trainingData, declined: true as const },
  };
  expect(changedClaims(then, { components: declined }).map(({ component }) => component)).toEqual([
    'trainingData',
  ]);
});

test('a condition changed where what the text says of it did, or that nobody had read it', () => {
  const [license] = LICENSES;
  if (license === undefined) throw new Error('There is no license.');
  const unread = { ...license, conditions: { ...license.conditions, modification: 'unverified' as const } };
  expect(changedConditions(license, license)).toEqual([]);
  expect(changedConditions(unread, license)).toEqual(['modification']);
});

test('of all models those are counted that came, that left, and that are read otherwise', () => {
  const stays = aModel({ id: 'stays' });
  const opens = aModel({ id: 'opens', components: { trainingData: 'withheld' } });
  const then = catalogOf(aDataset([stays, opens, aModel({ id: 'leaves' })]));
  const opened = aModel({ id: 'opens', components: { trainingData: 'released' } });
  const now = catalogOf(aDataset([stays, opened, aModel({ id: 'new' }), aModel({ id: 'newer' })]));
  expect(changedModels(then, now)).toEqual({ added: 2, gone: 1, changed: 1 });
  expect(changedModels(now, now)).toEqual({ added: 0, gone: 0, changed: 0 });
});
