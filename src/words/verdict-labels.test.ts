import { expect, it } from 'vitest';
import { DEFINITIONS, VERDICTS } from '#core/definitions/index.ts';
import { answerLabel, TIER_LABELS, VERDICT_LABELS } from './verdict-labels.ts';

it('has a word for every verdict and the definitions’ own name for every tier', () => {
  expect(Object.keys(VERDICT_LABELS)).toEqual([...VERDICTS]);
  const tiers = DEFINITIONS.flatMap((definition) => definition.tiers ?? []);
  expect(TIER_LABELS).toEqual(Object.fromEntries(tiers.map(({ id, name }) => [id, name])));
});

it('says when the next tier is unknown', () => {
  expect(answerLabel('open-weights-at-least')).toBe('at least Open Weights');
  expect(answerLabel('not-met')).toBe('not met');
});
