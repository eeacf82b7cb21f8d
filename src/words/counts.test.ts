import { expect, test } from 'vitest';
import { countWords, metWords } from './counts.ts';

test('a count says how much of it nobody has checked', () => {
  expect(countWords(37, 0)).toBe('37');
  expect(countWords(1037, 12)).toBe('1,037, 12 of them unchecked');
  expect(countWords(3, 3)).toBe('3, unchecked');
});

test('what is met stands beside what is unknown', () => {
  const tally = { of: 2, met: 0, unchecked: 0, unknown: 0 };
  expect(metWords(tally)).toBe('0 of 2 met');
  expect(metWords({ ...tally, unknown: 1 })).toBe('0 of 2 met; 1 unknown');
  expect(metWords({ of: 4, met: 2, unchecked: 1, unknown: 1 })).toBe(
    '2 of 4 met, 1 of them unchecked; 1 unknown',
  );
  expect(metWords({ of: 4, met: 1, unchecked: 1, unknown: 0 })).toBe('1 of 4 met, unchecked');
});
