import { describe, expect, it } from 'vitest';
import { readAmount } from './amount.ts';

describe('readAmount', () => {
  it.each([
    ['700000000', 7e8],
    ['700,000,000', 7e8],
    ['700M', 7e8],
    ['2.5 million', 2_500_000],
    ['$1bn', 1e9],
    [' 20k ', 20_000],
    ['0', null],
    ['many', null],
    ['5 potatoes', null],
    ['5 constructor', null],
    ['-3', null],
    ['1e6', null],
    ['99999999999999999999', null],
    ['', null],
  ])('%j is %j', (text, amount) => expect(readAmount(text)).toBe(amount));
});
