import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBillions, readingDate } from './format.ts';
import { formatPower } from './powers.ts';

test('parameters are written as Intl would write them', () => {
  const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2_000_000_000 }), (millions) => {
      const billions = millions / 1000;
      expect(formatBillions(billions)).toBe(`${(billions < 100 ? tenths : whole).format(billions)} B`);
    }),
  );
  expect([0.321, 0.07, 7, 99.96, 2400].map(formatBillions)).toEqual([
    '321 M',
    '70 M',
    '7 B',
    '100 B',
    '2,400 B',
  ]);
});

test('dates are written for reading, in one form', () => {
  expect(['2026-11-27', '2026-05-01', '2026-05', '2026', ''].map(readingDate)).toEqual([
    '27 Nov 2026',
    '1 May 2026',
    'May 2026',
    '2026',
    '',
  ]);
});

test('large numbers are written as powers of ten', () => {
  expect([1e25, 3.84e25, 9.7e24].map(formatPower)).toEqual(['10²⁵', '3.8 × 10²⁵', '9.7 × 10²⁴']);
});
