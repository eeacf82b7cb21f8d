import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIntact, sealed } from './seal.ts';

const FILE = { format: 1, name: 'Olmo "3" – 한국', released: [2025, null] };

test('a sealed file is JSON of the same and a checksum, and intact', () => {
  const text = sealed(FILE);
  const { sum, ...rest } = JSON.parse(text) as Record<string, unknown>;
  expect(rest).toEqual(FILE);
  expect(sum).toMatch(/^[\da-z]+$/);
  expect(isIntact(text)).toBe(true);
  expect(sealed(JSON.parse(text) as object)).toBe(text);
});

test('a sealed file with any one character changed is not intact', () => {
  const text = sealed(FILE);
  const beforeSeal = text.lastIndexOf(',"sum"');
  fc.assert(
    fc.property(fc.nat(beforeSeal - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
      fc.pre(text[at] !== letter);
      expect(isIntact(text.slice(0, at) + letter + text.slice(at + 1))).toBe(false);
    }),
  );
});

test('of a file without a checksum nothing is said', () => {
  expect(['[]', 'null', '{}', JSON.stringify(FILE)].map(isIntact)).toEqual([true, true, true, true]);
});
