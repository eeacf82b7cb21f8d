import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOnSpoke, radarLayout } from './radar-layout.ts';
import { namePlaces } from './radar-names.ts';
import { radarSeries } from './radar-series.ts';

const AXES = ['data', 'code', 'weights', 'license', 'documentation'];
const LAYOUT = radarLayout(AXES, 440);
const series = (...models: (number | null)[][]) =>
  radarSeries(
    models.map((values, at) => ({
      id: String(at),
      name: `Model ${at}`,
      readings: values.map((value, spoke) => ({
        axis: AXES[spoke] ?? '',
        word: value === null ? ('unknown' as const) : ('partly' as const),
        low: value ?? 0,
        high: value ?? 1,
      })),
    })),
  );

test('each model is named beside the stretch that is its own', () => {
  const [all, half] = namePlaces(LAYOUT, AXES, series([1, 1, 1, 1, 1], [0.5, 0.5, 1, 1, 1]));
  // Between the first two axes, at the right and above the center, where the outer and the half ring are apart.
  const [outer, inner] = [1, 0.5].map((value) => {
    const [data, code] = [placeOnSpoke(LAYOUT, 0, value), placeOnSpoke(LAYOUT, 1, value)];
    return { x: (data.x + code.x) / 2 + 7, y: (data.y + code.y) / 2, anchor: 'start' };
  });
  expect([all, half]).toEqual([outer, inner]);
});

test('a line that another covers, or that is not drawn, has no name', () => {
  const same = [1, 1, 0.5, 0.5, 0];
  expect(namePlaces(LAYOUT, AXES, series(same, same))).toEqual([null, null]);
  expect(namePlaces(LAYOUT, AXES, series([null, null, null, 1, 1], same))[0]).toBeNull();
});

test('no name lies on that of another model or leaves the picture', () => {
  const value = fc.constantFrom(0, 0.3, 0.5, 0.8, 1, null);
  const model = fc.tuple(value, value, value, value, value);
  fc.assert(
    fc.property(fc.tuple(model, model, model), (models) => {
      const all = series(...models);
      const boxes = namePlaces(LAYOUT, AXES, all).flatMap((place, at) => {
        if (place === null) return [];
        const width = (all[at]?.name.length ?? 0) * 7;
        const left = { start: place.x, middle: place.x - width / 2, end: place.x - width }[place.anchor];
        return [{ left, right: left + width, top: place.y - 13, bottom: place.y }];
      });
      for (const [at, one] of boxes.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(LAYOUT.width);
        for (const other of boxes.slice(at + 1)) {
          const isBeside = one.right <= other.left || other.right <= one.left;
          expect(isBeside || one.bottom <= other.top || other.bottom <= one.top).toBe(true);
        }
      }
    }),
  );
});
