// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawRadars } from './draw-radars.tsx';
import { RADAR_SIZE } from '#charts/radar-layout.ts';
import type { RadarModel, RadarReading } from '#charts/radar-series.ts';
import { RadarPicture } from '#charts/RadarPicture.tsx';
import { RadarStill } from '#charts/RadarStill.tsx';

const AXES = ['data', 'code', 'weights', 'license', 'documentation'];
const READINGS: Omit<RadarReading, 'axis'>[] = [
  { word: 'open', low: 1, high: 1 },
  { word: 'partly', low: 0.3, high: 0.6 },
  { word: 'partly', low: 0.5, high: 0.5 },
  { word: 'closed', low: 0, high: 0 },
  { word: 'unknown', low: 0, high: 1 },
  { word: 'unknown', low: 0.5, high: 1 },
  { word: 'not-applicable', low: 0, high: 0 },
];

const GEOMETRY = ['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'transform', 'text-anchor', 'stroke-dasharray'];

/** Every shape and text of a picture, in the order of painting: where it is, what it says, how it looks. */
function shapesIn(picture: Element): string[] {
  return [...picture.querySelectorAll('path, line, text, tspan, title, desc')].map((shape) => {
    const geometry = GEOMETRY.map((name) => `${name}=${rounded(shape.getAttribute(name) ?? '')}`);
    const looks = [...shape.classList].filter((name) => !name.startsWith('recharts'));
    return [shape.tagName, shape.textContent, ...geometry, ...looks, shape.getAttribute('data-filled')].join(
      ' ',
    );
  });
}

function rounded(text: string): string {
  return text.replaceAll(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 100) / 100));
}

/** Each reading in each place, and neighbors of all kinds. */
const MODELS = READINGS.map((_, first): RadarModel => ({
  id: `m${first}`,
  name: 'A model',
  readings: AXES.map((axis, at) => ({
    ...READINGS[(first + at * (1 + (first % 3))) % READINGS.length]!,
    axis,
  })),
}));

test('what stands in the page is what recharts draws', async () => {
  const drawings = await drawRadars(MODELS);
  expect(drawings).toHaveLength(MODELS.length);
  for (const [at, model] of MODELS.entries()) {
    const still = render(<RadarStill model={model} drawing={drawings[at]!} />);
    const live = render(<RadarPicture models={[model]} size={RADAR_SIZE} />);
    const picture = live.container.querySelector('svg')!;
    const stillPicture = still.container.querySelector('svg')!;
    expect(stillPicture.getAttribute('viewBox')).toBe(picture.getAttribute('viewBox'));
    expect(shapesIn(stillPicture)).toEqual(shapesIn(picture));
    still.unmount();
    live.unmount();
  }
});
