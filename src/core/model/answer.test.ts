import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { and, answered, not, or, type Answer } from './answer.ts';

const answer = fc.constantFrom<Answer>('yes', 'no', 'unknown');
const answers = fc.array(answer, { maxLength: 5 });

test('an answer is what every way of knowing the unknown ones agrees on', () => {
  const completions = (list: readonly Answer[]): boolean[][] =>
    list.reduce<boolean[][]>(
      (known, each) =>
        known.flatMap((some) =>
          (each === 'unknown' ? [true, false] : [each === 'yes']).map((value) => [...some, value]),
        ),
      [[]],
    );
  const agreed = (results: boolean[]): Answer => {
    if (results.every(Boolean)) return 'yes';
    return results.some(Boolean) ? 'unknown' : 'no';
  };
  fc.assert(
    fc.property(answers, (list) => {
      expect(and(...list)).toBe(agreed(completions(list).map((each) => each.every(Boolean))));
      expect(or(...list)).toBe(agreed(completions(list).map((each) => each.some(Boolean))));
    }),
  );
});

test('not any is all not, and twice not is the same', () => {
  fc.assert(
    fc.property(answers, (list) => {
      expect(not(or(...list))).toBe(and(...list.map(not)));
      expect(list.map(not).map(not)).toEqual(list);
    }),
  );
});

test('a missing fact is no answer', () => {
  expect([true, false, null].map(answered)).toEqual(['yes', 'no', 'unknown']);
});
