import { describe, expect, it } from 'vitest';
import { placeOfLabel, placeOnSpoke, radarLayout } from './radar-layout.ts';

const FIVE = ['data', 'code', 'weights', 'license', 'documentation'];
const EIGHT = [
  'training data',
  'data documentation',
  'training code',
  'inference code',
  'final weights',
  'checkpoints',
  'license',
  'documentation',
];

describe.each([
  ['five', FIVE],
  ['eight', EIGHT],
])('%s axes', (_, axes) => {
  const layout = radarLayout(axes, 320);

  it('start at the top and go clockwise', () => {
    const [first, second] = [placeOnSpoke(layout, 0, 1), placeOnSpoke(layout, 1, 1)];
    expect(first.x).toBeCloseTo(layout.center.x);
    expect(first.y).toBeCloseTo(layout.center.y - layout.radius);
    expect(second.x).toBeGreaterThan(layout.center.x);
    expect(second.y).toBeGreaterThan(first.y);
  });

  it('put a value of 0 at the center and keep every spoke on the outer ring at 1', () => {
    for (const spoke of axes.keys()) {
      const [inner, outer] = [placeOnSpoke(layout, spoke, 0), placeOnSpoke(layout, spoke, 1)];
      expect(Math.hypot(inner.x - layout.center.x, inner.y - layout.center.y)).toBeCloseTo(0);
      expect(Math.hypot(outer.x - layout.center.x, outer.y - layout.center.y)).toBeCloseTo(layout.radius);
    }
  });

  it.each([null, 'unknown', 'not-applicable'] as const)('are named inside the picture (%s)', (word) => {
    for (const [spoke, axis] of axes.entries()) {
      const { name, remark, anchor, x, y } = placeOfLabel(layout, spoke, axis, word);
      const lines = [...name, ...remark];
      expect(name.join(' ')).toBe(axis);
      const width = Math.max(...lines.map((line) => line.length)) * 7.5;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(layout.width);
      expect(y).toBeGreaterThan(10);
      expect(y + (lines.length - 1) * 15).toBeLessThanOrEqual(layout.height);
    }
  });
});

it('gives every model of the same axes and width the same height', () => {
  expect(radarLayout(FIVE, 320).height).toBe(radarLayout([...FIVE].toReversed(), 320).height);
  expect(radarLayout(EIGHT, 320).height).toBeGreaterThan(radarLayout(FIVE, 320).height);
});
