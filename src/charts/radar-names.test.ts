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
  const [all, half] = namePlaces(LAYOUT, series([1, 1, 1, 1, 1], [0.5, 0.5, 1, 1, 1]));
  // Between the first two axes, at the right and above the center, where the outer and the half ring are apart.
  const [outer, inner] = [1, 0.5].map((value) => {
    const [data, code] = [placeOnSpoke(LAYOUT, 0, value), placeOnSpoke(LAYOUT, 1, value)];
    return { x: (data.x + code.x) / 2 + 7, y: (data.y + code.y) / 2, anchor: 'start' };
  });
  expect([all, half]).toEqual([outer, inner]);
});

test('a line that another covers, or that is not drawn, has no name', () => {
  const same = [1, 1, 0.5, 0.5, 0];
  expect(namePlaces(LAYOUT, series(same, same))).toEqual([null, null]);
  expect(namePlaces(LAYOUT, series([null, null, null, 1, 1], same))[0]).toBeNull();
});
