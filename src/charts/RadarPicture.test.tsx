// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { placeOnSpoke, radarLayout } from './radar-layout.ts';
import type { RadarModel, RadarReading } from './radar-series.ts';
import { RadarFrame, type RadarFrameProps } from './RadarFrame.tsx';
import { RadarPicture } from './RadarPicture.tsx';

const AXES = ['data', 'code', 'weights', 'license', 'documentation'];
const LAYOUT = radarLayout(AXES, 320);
const READINGS: Record<string, Omit<RadarReading, 'axis'>> = {
  o: { word: 'open', low: 1, high: 1 },
  p: { word: 'partly', low: 0.5, high: 0.5 },
  c: { word: 'closed', low: 0, high: 0 },
  u: { word: 'unknown', low: 0, high: 1 },
  h: { word: 'unknown', low: 0.5, high: 1 },
  n: { word: 'not-applicable', low: 0, high: 0 },
};

function model(letters: string, name = 'Model'): RadarModel {
  return {
    id: name,
    name,
    readings: [...letters].map((letter, spoke) => ({ axis: AXES[spoke]!, ...READINGS[letter]! })),
  };
}

function Figure(props: RadarFrameProps) {
  return (
    <RadarFrame {...props}>
      <RadarPicture {...props} />
    </RadarFrame>
  );
}

function draw(models: RadarModel[], reference?: RadarModel) {
  const { container } = render(<Figure models={models} reference={reference} size={320} />);
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  return {
    container,
    all,
    svg: screen.getByRole('img'),
    markers: () =>
      all('[role=img] [data-marker]').map(
        (each) => [each.getAttribute('data-marker'), placeOf(each)] as const,
      ),
    outlines: () => all('[role=img] [data-filled]'),
  };
}

function placeOf(element: Element): { x: number; y: number } {
  const [x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/
    .exec(element.getAttribute('transform') ?? '')!
    .slice(1)
    .map(Number);
  return { x: x!, y: y! };
}

function distanceFromCenter({ x, y }: { x: number; y: number }): number {
  return Math.hypot(x - LAYOUT.center.x, y - LAYOUT.center.y);
}

afterEach(cleanup);

describe('a radar of one model', () => {
  it('has a marker where each value lies on its spoke', () => {
    const { markers } = draw([model('ocpop')]);
    expect(markers()).toHaveLength(5);
    for (const [spoke, value] of [1, 0, 0.5, 1, 0.5].entries()) {
      const [axis, place] = markers()[spoke]!;
      const expected = placeOnSpoke(LAYOUT, spoke, value);
      expect(axis).toBe(AXES[spoke]);
      expect(place.x).toBeCloseTo(expected.x, 1);
      expect(place.y).toBeCloseTo(expected.y, 1);
    }
  });

  it('never draws unknown at the center: no marker, no line, a "?" outside the outer ring', () => {
    const { all, markers, outlines } = draw([model('ouooo')]);
    expect(markers().map(([axis]) => axis)).toEqual(['data', 'weights', 'license', 'documentation']);
    for (const [, place] of markers()) expect(distanceFromCenter(place)).toBeCloseTo(LAYOUT.radius, 1);
    const line = outlines()[0]!.getAttribute('d')!;
    const corners = [...line.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    expect(corners).toHaveLength(4);
    for (const corner of corners) expect(distanceFromCenter(corner)).toBeCloseTo(LAYOUT.radius, 1);
    expect(line).not.toContain('z');
    const [mark, ...others] = all('[data-unknown]');
    expect(others).toHaveLength(0);
    expect(mark!.getAttribute('data-unknown')).toBe('code');
    expect(mark!.textContent).toBe('?');
    expect(distanceFromCenter(placeOf(mark!))).toBeGreaterThan(LAYOUT.radius + 8);
  });

  it('draws the range of an unknown along its spoke', () => {
    const { all } = draw([model('hoooo')]);
    const [range] = all('[data-range=data]');
    expect(Number(range!.getAttribute('y1'))).toBeCloseTo(LAYOUT.center.y - LAYOUT.radius / 2);
    expect(Number(range!.getAttribute('y2'))).toBeCloseTo(LAYOUT.center.y - LAYOUT.radius);
    expect(all('[data-range]')).toHaveLength(1);
  });

  it('removes a spoke that does not apply and says so', () => {
    const spokes = (each: ReturnType<typeof draw>) => each.all('.recharts-polar-grid-angle line').length;
    const five = draw([model('ooooo')]);
    expect(spokes(five)).toBe(5);
    cleanup();
    const four = draw([model('nooco')]);
    expect(spokes(four)).toBe(4);
    expect(four.markers().map(([axis]) => axis)).not.toContain('data');
    expect(four.all('text[data-axis=data]')[0]!.textContent).toBe('datadoes not apply');
    expect(four.outlines()[0]!.getAttribute('d')).toMatch(/z$/);
    expect(screen.getByText(/data does not apply\./, { selector: 'p' })).toBeTruthy();
  });

  it('draws no outline when too little is known, and says so', () => {
    const { svg, outlines, markers } = draw([model('uuooo')]);
    expect(outlines()).toHaveLength(0);
    expect(markers()).toHaveLength(3);
    expect(within(svg).getByText('too little is known')).toBeTruthy();
  });

  it('says the word of an axis under its name, where one model stands alone', () => {
    const words = draw([model('opcuo')])
      .all('[data-axis]')
      .map((label) => /(open|partly|closed|unknown)$/.exec(label.textContent ?? '')?.[0]);
    expect(words).toEqual(['open', 'partly', 'closed', 'unknown', 'open']);
  });

  it('says no word under an axis where models are laid over each other', () => {
    const { all } = draw([model('ooooo', 'A'), model('ccccc', 'B')]);
    const text = all('[data-axis]').map((label) => label.textContent);
    expect(text.join(' ')).not.toMatch(/open|closed/);
  });

  it('draws a known zero hollow at the center', () => {
    expect(draw([model('ocpuo')]).all('[data-hollow]')).toHaveLength(1);
  });

  it('is an image with a name and a description, and no stop for the keyboard', () => {
    const { svg, container } = draw([model('ooooo', 'Olmo 3')]);
    expect(svg.querySelector('title')!.textContent).toBe('How open Olmo 3 is');
    expect(svg.querySelector('desc')!.textContent).toBe(
      'Olmo 3: open on data, code, weights, license and documentation.',
    );
    expect(container.querySelector('figcaption p')!.textContent).toBe(svg.querySelector('desc')!.textContent);
    expect(container.querySelector('[role=application], svg[tabindex]')).toBeNull();
  });

  it('has its final size from the first paint, and its frame has the same', () => {
    const { svg, container } = draw([model('ooooo')]);
    expect(svg.getAttribute('viewBox')).toBe(`0 0 ${LAYOUT.width} ${LAYOUT.height}`);
    const frame = render(<RadarFrame models={[model('ooooo')]} size={320} />).container;
    const pictureOf = (each: Element) => each.querySelector('figure > div')!.getAttribute('style');
    expect(pictureOf(frame)).toBe(pictureOf(container));
  });
});

describe('a reference', () => {
  it('is an outline without markers, behind the model', () => {
    const { outlines, markers } = draw([model('ccccc', 'A')], model('ooooo', 'B'));
    expect(markers()).toHaveLength(5);
    expect(outlines().map((each) => each.getAttribute('class')?.includes('reference'))).toEqual([
      true,
      false,
    ]);
  });

  it('is not drawn behind itself', () => {
    expect(draw([model('ooooo', 'A')], model('ooooo', 'A')).outlines()).toHaveLength(1);
  });
});

describe('an overlay', () => {
  const three = [model('ooooo', 'A'), model('ppppp', 'B'), model('uoooo', 'C')];

  it('tells models apart by mark and dash, in the chart and in its key', () => {
    const { all } = draw(three);
    const distinct = (selector: string, attribute: string) =>
      new Set(all(selector).map((each) => each.getAttribute(attribute))).size;
    expect(distinct('[role=img] [data-marker]', 'd')).toBe(3);
    expect(distinct('[role=img] [data-filled]', 'stroke-dasharray')).toBe(3);
    expect(all('li').map((each) => each.textContent)).toEqual(['A', 'B', 'C']);
  });

  it('fills nothing, where a model alone is filled', () => {
    const filled = (models: RadarModel[]) =>
      draw(models)
        .outlines()
        .map((each) => each.getAttribute('data-filled'));
    expect(filled(three)).toEqual(['false', 'false', 'false']);
    cleanup();
    expect(filled([model('ooooo')])).toEqual(['true']);
  });

  it('draws three at most, says that there are more and lists all in the table', () => {
    const { all, container } = draw([...three, model('ccccc', 'D')]);
    expect(all('[role=img] [data-series="3"]').length).toBeGreaterThan(0);
    expect(all('[data-series="4"]')).toHaveLength(0);
    expect(container.querySelector('p')!.textContent).toContain('Only the first 3 of 4 models are drawn.');
    expect(all('thead th').map((each) => each.textContent)).toEqual(['Axis', 'A', 'B', 'C', 'D']);
  });
});

describe('the table', () => {
  it('holds the same numbers in words', () => {
    const { all } = draw([model('ouhnp')]);
    expect(all('tbody tr').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['data', 'open, 1'],
      ['code', 'unknown, 0 to 1'],
      ['weights', 'unknown, 0.5 to 1'],
      ['license', 'does not apply'],
      ['documentation', 'partly, 0.5'],
    ]);
  });

  it('has a column for the reference', () => {
    const { all } = draw([model('ooooo', 'A')], model('ccccc', 'B'));
    expect(all('thead th').map((each) => each.textContent)).toEqual(['Axis', 'A', 'B']);
  });
});

it('shows any name as text', () => {
  const name = '<script>alert(1)</script> נמלה & "quotes"';
  const { container, svg } = draw([model('ooooo', name), model('ppppp', 'x'.repeat(200))]);
  expect(container.querySelector('script')).toBeNull();
  expect(container.querySelector('li')!.textContent).toBe(name);
  expect(svg.querySelector('desc')!.textContent).toContain(name);
});

it('renders caption and table without a DOM', () => {
  const html = renderToString(<RadarFrame models={[model('ouooo', 'Olmo 3')]} size={320} />);
  expect(html).toContain('Olmo 3: open on data, weights, license and documentation, unknown on code.');
  expect(html).toContain('unknown, 0 to 1');
  expect(() => renderToString(<Figure models={[model('ouooo')]} size={320} />)).not.toThrow();
});
