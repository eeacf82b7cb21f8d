import { expect, test } from 'vitest';
import { changedClaims } from '#core/comparison/since.ts';
import { aModel } from '#core/fixtures/model.ts';
import { changedClaimWords, sinceCount, sinceOfModels } from './since.ts';

test('a change is said with what stood there and what stands there now', () => {
  const then = aModel({ components: { trainingData: 'partial' } });
  const now = aModel({ components: { trainingData: 'released' } });
  now.components.trainingData = { ...now.components.trainingData, license: 'MIT' };
  expect(changedClaims(then, now).map((change) => changedClaimWords(change, new Map()))).toEqual([
    'Training data: partial → released, MIT',
  ]);
});

test.each([
  [0, 'claim', 'Today we say the same of every claim.'],
  [1, 'condition', '1 condition is said otherwise today'],
  [3, 'claim', '3 claims are said otherwise today'],
] as const)('%d changes of a %s are counted in words', (count, what, words) => {
  expect(sinceCount(count, what)).toBe(words);
});

test('nothing is said of what did not happen', () => {
  expect(sinceOfModels({ added: 0, gone: 0, changed: 0 })).toBe('Today every model reads the same.');
  expect(sinceOfModels({ added: 1, gone: 0, changed: 0 })).toBe('Since then: 1 model was added.');
  expect(sinceOfModels({ added: 182, gone: 2, changed: 1 })).toBe(
    'Since then: 182 models were added; 2 were renamed or removed; 1 is read otherwise in an axis or the license of its weights.',
  );
});
