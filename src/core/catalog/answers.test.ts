import { expect, it } from 'vitest';
import { DEFINITIONS } from '../definitions/index.ts';
import { DEFINITION_IDS } from '../model/vocabulary.ts';
import { answersOf, readAnswer, TIERS_OF, writeAnswer } from './answers.ts';

it('knows the tiers of the definitions, lowest first', () => {
  const inTiers = DEFINITIONS.flatMap(({ id, tiers }) => (tiers ? [[id, tiers.map((tier) => tier.id)]] : []));
  expect(TIERS_OF).toEqual(Object.fromEntries(inTiers));
});

it('spells every answer so that it reads back', () => {
  for (const answer of DEFINITION_IDS.flatMap(answersOf)) {
    const read = readAnswer(answer);
    expect(writeAnswer(read)).toBe(answer);
    expect(readAnswer(read.step)).toEqual({ step: read.step, isAtLeast: false });
  }
  expect(readAnswer('class-2-at-least')).toEqual({ step: 'class-2', isAtLeast: true });
});

it('lists answers from the most open to the least; the highest tier is never only the least that is certain', () => {
  expect(answersOf('mof-1-0-mot')).toEqual([
    'class-1',
    'class-2-at-least',
    'class-2',
    'class-3-at-least',
    'class-3',
    'met',
    'partly',
    'not-met',
    'unknown',
    'not-applicable',
  ]);
  expect(answersOf('osaid-1-0')[0]).toBe('met');
});
