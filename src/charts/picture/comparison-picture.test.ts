import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOnSpoke, radarLayout } from '../radar-layout.ts';
import type { RadarModel } from '../radar-series.ts';
import { drawComparison, type ComparisonPicture, type PicturedModel } from './comparison-picture.ts';
import { drawRadar } from './radar.ts';
import { escapeXml, wrap, widthOf } from './svg.ts';

const AXES = ['Data', 'Code', 'Weights', 'License', 'Docs'];
const radar = (id: string, name: string, values: readonly (number | null)[]): RadarModel => ({
  id,
  name,
  readings: AXES.map((axis, at) => {
    const value = values[at] ?? null;
    if (value === null) return { axis, word: 'unknown', low: 0, high: 1 };
    return { axis, word: value === 1 ? 'open' : value === 0 ? 'closed' : 'partly', low: value, high: value };
  }),
});
const model = (name: string, values: readonly (number | null)[] = [1, 0.5, 1, 0, null]): PicturedModel => ({
  radar: radar(name, name, values),
  answer: { words: 'Open weights', mark: 'partly', unchecked: true },
  strip: [{ name: 'Data', cells: [{ available: 'some', isNotFound: false, unchecked: true }] }],
  counts: '1 partly',
});
const picture = (models: readonly PicturedModel[]): ComparisonPicture => ({
  title: 'How open are they?',
  summary: 'They differ.',
  chart: 'each',
  models,
  reference: null,
  source: ['Ajar · ajar.test/compare/?m=a', 'Data of 27 Nov 2026, CC BY 4.0'],
});
/** The words of a picture, in their order. */
const wordsIn = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);

describe('the picture of a comparison', () => {
  test.each([1, 2, 3, 4, 5, 8])('of %i models names each, with its answer, source and day', (count) => {
    const models = Array.from({ length: count }, (_, at) => model(`Model ${at}`));
    for (const chart of ['each', 'overlay', 'dots'] as const) {
      const { svg, width, height } = drawComparison({ ...picture(models), chart });
      const words = wordsIn(svg);
      for (const {
        radar: { name },
      } of models)
        expect(words).toContain(name);
      expect(words.filter((each) => each === 'Open weights (unchecked)')).toHaveLength(count);
      expect(words).toEqual(
        expect.arrayContaining(['Ajar · ajar.test/compare/?m=a', 'Data of 27 Nov 2026, CC BY 4.0']),
      );
      expect(svg).toContain(`width="${width}" height="${height}"`);
      // Nothing ends below the picture.
      const ends = [...svg.matchAll(/<text x="[^"]*" y="([\d.]+)"/g)].map(([, y]) => Number(y));
      expect(Math.max(...ends)).toBeLessThan(height);
    }
  });

  test('cuts none of eight long names, nor what it asks of them', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (letter) => `Infinity-Instruct-7M-Gen-Llama3.1-${letter}`,
    );
    const title = `${names.slice(0, 4).join(', ')}: how open are they?`;
    const words = wordsIn(drawComparison({ ...picture(names.map((name) => model(name))), title }).svg);
    const text = words.join('');
    for (const name of names) expect(text).toContain(name);
    expect(words.join(' ')).toMatch(/how open are\s+they\?/);
    expect(text).not.toContain('…');
  });

  test('is well formed and runs nothing, whatever a name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const { svg } = drawComparison(picture([model(name), model('<script>alert(1)</script>&"')]));
        expect(svg).not.toMatch(/<script|&(?!amp;|lt;|gt;|quot;)/);
        const opened = svg.match(/<(g|text|svg|title)\b/g)?.length;
        expect(svg.match(/<\/(g|text|svg|title)>/g)).toHaveLength(opened ?? 0);
      }),
      { numRuns: 50 },
    );
  });

  test('has a place on each spoke for what is known, and a question mark for what is not', () => {
    const values = [1, 0.5, 0.25, 0, null];
    const { svg } = drawRadar([radar('a', 'A', values)], null, 320);
    const layout = radarLayout(AXES, 320);
    const round = (value: number) => Math.round(value * 100) / 100;
    for (const [spoke, value] of values.entries()) {
      const place = placeOnSpoke(layout, spoke, value ?? 0);
      const isMarked = svg.includes(`<path transform="translate(${round(place.x)} ${round(place.y)})"`);
      // A known zero lies at the center as well, so the unknown spoke is told by its sign.
      expect(isMarked).toBe(true);
    }
    expect(svg.match(/<path transform=/g)).toHaveLength(4);
    expect(wordsIn(svg)).toContain('?');
  });
});

describe('text', () => {
  test('is broken into lines that fit', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 80, max: 600 }), (words, width) => {
        const broken = wrap(words, width, 16);
        for (const line of broken) expect(widthOf(line, 16)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('too long for its lines ends in an ellipsis', () => {
    const broken = wrap('one two three four five six seven', 80, 16, 2);
    expect(broken).toHaveLength(2);
    expect(broken[1]).toMatch(/…$/);
    expect(wrap('one', 80, 16, 2)).toEqual(['one']);
  });

  test('holds no character that XML has no place for', () => {
    expect(escapeXml('a\u0000b<\uD800>&"')).toBe('a b&lt;\uFFFD&gt;&amp;&quot;');
  });
});
