import { describe, expect, it, test } from 'vitest';
import { listOf } from './list-of.ts';

describe('listOf', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j is "%s"', (items, text) => expect(listOf(items)).toBe(text));
});

test('names are listed as Intl would list them', () => {
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  for (const names of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']])
    expect(listOf(names)).toBe(list.format(names));
});
