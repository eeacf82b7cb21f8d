import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EQUAL_WEIGHTS } from '#core/model/weights.ts';
import { formulaWords, weighedWords } from './weights.ts';

const NONE = { data: 0, code: 0, weights: 0, license: 0, documentation: 0 };

test.each([
  [EQUAL_WEIGHTS, '(Data + Code + Weights + License + Docs) ÷ 5'],
  [{ ...NONE, data: 4, license: 1 }, '(4 × Data + License) ÷ 5'],
  [{ ...NONE, code: 2 }, '2 × Code ÷ 2'],
  [{ ...NONE, code: 1 }, 'Code'],
])('the formula of %j is %s', (weights, words) => {
  expect(formulaWords(weights)).toBe(words);
});

test.each([
  [0.75, 0.75, '75 of 100'],
  [0.375, 0.75, '37 to 75 of 100'],
  [0, 1, '0 to 100 of 100'],
  [0.1 + 0.2, 0.3, '30 of 100'],
])('%d to %d is said as %s', (low, high, words) => {
  expect(weighedWords({ low, high, unchecked: false })).toBe(words);
});

test('what is unknown is never said as one number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 1000 }), (from, by) => {
      const [low, high] = [from / 1000, Math.min(1, (from + by) / 1000)];
      const [, least, most] =
        /^(\d+) to (\d+) of 100$/.exec(weighedWords({ low, high, unchecked: false })) ?? [];
      return (
        Number(least) <= low * 100 + 1e-6 && Number(most) >= high * 100 - 1e-6 && Number(least) < Number(most)
      );
    }),
  );
  expect(weighedWords(null)).toBe('does not apply');
});
