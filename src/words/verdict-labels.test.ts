import { expect, test } from 'vitest';
import { answersOf, DEFINITION_IDS } from '#core/definitions/meta.ts';
import { criterionWords } from './criterion-words.ts';
import { answerLabel } from './verdict-labels.ts';

test('every answer of a definition has words, and no two have the same', () => {
  for (const id of DEFINITION_IDS) {
    const labels = answersOf(id)
      .filter((answer) => id === 'osaid-1-0' || answer !== 'met')
      .map((answer) => answerLabel(id, answer));
    expect([id, new Set(labels).size]).toEqual([id, labels.length]);
    expect(labels.filter((label) => label === '' || /partly met/.test(label))).toEqual([]);
  }
});

test('what every object has is no answer', () => {
  expect(answerLabel('g7-2026', 'constructor')).toBe('constructor');
  expect(answerLabel('osaid-1-0', 'toString')).toBe('toString');
});

test('a definition cannot be half met, and tiers go by name', () => {
  expect(answerLabel('osaid-1-0', 'partly')).toBe('not met, but close');
  expect(answerLabel('g7-2026', 'partly')).toBe('no tier, but close');
  expect(answerLabel('g7-2026', 'not-met')).toBe('no tier');
  expect(answerLabel('g7-2026', 'open-weights-at-least')).toBe('at least Open Weights');
  expect(answerLabel('mof-1-0-mot', 'class-2')).toBe('Class II');
});

test('what is judged in part is never met as a whole, and what is not judged does apply', () => {
  expect(answerLabel('dpg-ai', 'met')).toBe('met as far as judged');
  expect(answerLabel('osaid-1-0', 'met')).toBe('met');
  expect(
    criterionWords({ verdict: 'not-applicable', reasons: [{ code: 'unrecorded', fact: 'public-good' }] }),
  ).toBe('not judged here');
  expect(criterionWords({ verdict: 'not-applicable', reasons: [{ code: 'duty-stays' }] })).toBe(
    'stays a duty',
  );
  expect(criterionWords({ verdict: 'not-applicable', reasons: [{ code: 'nothing-to-license' }] })).toBe(
    'does not apply',
  );
});
