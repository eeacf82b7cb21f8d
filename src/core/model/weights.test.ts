import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AXES, type Axis } from './components.ts';
import { EQUAL_WEIGHTS, MOST_WEIGHT, weighAxes, type Weights } from './weights.ts';
import type { Reading } from './words.ts';

const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.constant({ word: 'not-applicable' as const, low: 0, high: 0, unchecked: false }),
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.boolean())
    .map(([a, b, unchecked]) => ({
      word: 'unknown' as const,
      low: Math.min(a, b) / 4,
      high: Math.max(a, b) / 4,
      unchecked,
    })),
);
const perAxis = <T>(value: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(AXES.map((axis) => [axis, value])) as Record<Axis, fc.Arbitrary<T>>);
const readings = perAxis(reading);
const weights = perAxis(fc.integer({ min: 0, max: MOST_WEIGHT })).filter((each) =>
  AXES.some((axis) => each[axis] > 0),
);

const known = (value: number): Reading => ({ word: 'partly', low: value, high: value, unchecked: false });
const EXAMPLE = {
  data: known(0),
  code: known(0.5),
  weights: known(1),
  license: { word: 'unknown', low: 0.25, high: 1, unchecked: false },
  documentation: { word: 'not-applicable', low: 0, high: 0, unchecked: false },
} as const;

describe('own weights', () => {
  test.each<[Partial<Weights>, number, number]>([
    [{ data: 1 }, 0, 0],
    [{ weights: 3 }, 1, 1],
    [{ data: 1, weights: 1 }, 0.5, 0.5],
    [{ data: 1, weights: 3 }, 0.75, 0.75],
    [{ code: 2, license: 2 }, 0.375, 0.75],
    [{ weights: 1, documentation: 4 }, 1, 1],
  ])('%j give %d to %d', (some, low, high) => {
    const none = { data: 0, code: 0, weights: 0, license: 0, documentation: 0 };
    expect(weighAxes(EXAMPLE, { ...none, ...some })).toEqual({ low, high, unchecked: false });
  });

  test('on nothing that applies give nothing', () => {
    const none = { data: 0, code: 0, weights: 0, license: 0 };
    expect(weighAxes(EXAMPLE, { ...none, documentation: 2 })).toBeNull();
  });

  test('give a range within that of the axes, one number only where all that counts is known', () => {
    fc.assert(
      fc.property(readings, weights, (read, weigh) => {
        const weighed = weighAxes(read, weigh);
        const counted = AXES.filter((axis) => weigh[axis] > 0 && read[axis].word !== 'not-applicable');
        expect(weighed === null).toBe(counted.length === 0);
        const { low, high } = weighed ?? { low: Infinity, high: -Infinity };
        expect(low).toBeGreaterThanOrEqual(Math.min(...counted.map((axis) => read[axis].low)) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...counted.map((axis) => read[axis].high)) + 1e-9);
        const isKnown = counted.every((axis) => read[axis].low === read[axis].high);
        expect(weighed !== null && high - low < 1e-9).toBe(weighed !== null && isKnown);
      }),
    );
  });

  test('that are all the same are the same as each once', () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 2, max: MOST_WEIGHT }), (read, times) => {
        const often = Object.fromEntries(AXES.map((axis) => [axis, times])) as Record<Axis, number>;
        const [one, other] = [weighAxes(read, EQUAL_WEIGHTS), weighAxes(read, often)];
        expect([other?.low ?? -1, other?.high ?? -1]).toEqual([
          expect.closeTo(one?.low ?? -1),
          expect.closeTo(one?.high ?? -1),
        ]);
      }),
    );
  });

  test('say where they rest on what nobody has checked', () => {
    const unchecked = { ...EXAMPLE, data: { ...EXAMPLE.data, unchecked: true } };
    expect(weighAxes(unchecked, EQUAL_WEIGHTS)?.unchecked).toBe(true);
    expect(weighAxes(unchecked, { ...EQUAL_WEIGHTS, data: 0 })?.unchecked).toBe(false);
  });
});
