import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORDS } from '#core/model/words.ts';
import { radarSentence, radarSeries, type RadarModel, type RadarReading } from './radar-series.ts';

const AXES = ['data', 'code', 'weights', 'license', 'documentation'];
const READINGS: Record<string, Omit<RadarReading, 'axis'>> = {
  o: { word: 'open', low: 1, high: 1 },
  p: { word: 'partly', low: 0.5, high: 0.5 },
  r: { word: 'partly', low: 0.25, high: 0.75 },
  c: { word: 'closed', low: 0, high: 0 },
  u: { word: 'unknown', low: 0, high: 1 },
  h: { word: 'unknown', low: 0.5, high: 1 },
  n: { word: 'not-applicable', low: 0, high: 0 },
};

/** A model from one letter an axis. */
function model(letters: string, name = 'Model'): RadarModel {
  const readings = [...letters].map((letter, index) => ({
    axis: AXES[index] ?? `axis ${index}`,
    ...READINGS[letter]!,
  }));
  return { id: name, name, readings };
}

function seriesOf(letters: string, name?: string) {
  return radarSeries([model(letters, name)])[0]!;
}

describe('radarSeries', () => {
  it('closes the outline when every spoke is known', () => {
    const series = seriesOf('ocpoo');
    expect(series.segments).toEqual([{ spokes: [0, 1, 2, 3, 4], closed: true }]);
    expect(series.points.map((point) => point.value)).toEqual([1, 0, 0.5, 1, 1]);
  });

  it('breaks the outline at an unknown spoke and goes on past the first axis', () => {
    expect(seriesOf('ooupp').segments).toEqual([{ spokes: [3, 4, 0, 1], closed: false }]);
    expect(seriesOf('uoooo').segments).toEqual([{ spokes: [1, 2, 3, 4], closed: false }]);
    expect(seriesOf('oouppooup').segments).toEqual([
      { spokes: [3, 4, 5, 6], closed: false },
      { spokes: [8, 0, 1], closed: false },
    ]);
  });

  it('passes over a spoke that does not apply', () => {
    const series = seriesOf('onooo');
    expect(series.segments).toEqual([{ spokes: [0, 2, 3, 4], closed: true }]);
    expect(series.removed).toEqual([1]);
    expect(series.gaps).toEqual([]);
  });

  it('draws no outline when more than a third of the spokes that apply are unknown', () => {
    expect(seriesOf('uuooo')).toMatchObject({ tooLittleKnown: true, segments: [] });
    expect(seriesOf('uoooo').tooLittleKnown).toBe(false);
    expect(seriesOf('uuoooo').tooLittleKnown).toBe(false);
    expect(seriesOf('unnoo').tooLittleKnown).toBe(false);
    expect(seriesOf('unnno').tooLittleKnown).toBe(true);
    expect(seriesOf('nnnnn').tooLittleKnown).toBe(false);
  });

  it('places "partly, not sure how much" in the middle of its range', () => {
    expect(seriesOf('rcccc').points[0]).toMatchObject({ value: 0.5, low: 0.25, high: 0.75 });
  });

  it('never gives an unknown spoke a value and never joins it, whatever the readings', () => {
    const letters = fc.array(fc.constantFrom(...Object.keys(READINGS)), { maxLength: 12 });
    fc.assert(
      fc.property(letters, (drawn) => {
        const { points, segments, gaps, removed } = seriesOf(drawn.join(''));
        const joined = segments.flatMap((segment) => segment.spokes);
        for (const spoke of [...gaps, ...removed]) {
          expect(points[spoke]?.value).toBeNull();
          expect(joined).not.toContain(spoke);
        }
        expect(new Set(joined).size).toBe(joined.length);
        expect(points.filter((point) => point.value === null)).toHaveLength(gaps.length + removed.length);
      }),
    );
  });
});

describe('radarSentence', () => {
  it.each([
    ['ooooo', 'Olmo 3: open on data, code, weights, license and documentation.'],
    ['ouooo', 'Olmo 3: open on data, weights, license and documentation, unknown on code.'],
    ['cpoor', 'Olmo 3: open on weights and license, partly open on code and documentation, closed on data.'],
    ['nooon', 'Olmo 3: open on code, weights and license; data and documentation do not apply.'],
    [
      'uuuuu',
      'Olmo 3: unknown on data, code, weights, license and documentation; too little is known to draw an outline.',
    ],
    ['nnnnn', 'Olmo 3: data, code, weights, license and documentation do not apply.'],
  ])('%s', (letters, sentence) => {
    expect(radarSentence(seriesOf(letters, 'Olmo 3'))).toBe(sentence);
  });

  it('says where a model surely differs from the reference', () => {
    const sentence = radarSentence(seriesOf('ocphp', 'A'), seriesOf('poccu', 'B'));
    expect(sentence).toBe(
      'A: open on data, partly open on weights and documentation, closed on code, unknown on license; ' +
        'more open than B on data, weights and license; less open than B on code.',
    );
  });

  it('does not call an unknown axis less open than the reference', () => {
    expect(radarSentence(seriesOf('uoooo', 'A'), seriesOf('ooooo', 'B'))).not.toContain('than B');
  });

  it('says when nothing differs, and nothing about a model against itself', () => {
    const sentence = radarSentence(seriesOf('ooooo', 'A'), seriesOf('ooooo', 'B'));
    expect(sentence).toMatch(/; the same as B on every axis\.$/);
    expect(radarSentence(seriesOf('ooooo', 'A'), seriesOf('ooooo', 'A'))).not.toContain('same');
  });

  it('says which axes rest on claims nobody has checked', () => {
    const { readings } = model('oo');
    const unchecked = { id: 'a', name: 'A', readings: [readings[0]!, { ...readings[1]!, unchecked: true }] };
    const sentence = radarSentence(radarSeries([unchecked])[0]!);
    expect(sentence).toBe('A: open on data and code; resting on unchecked claims for code.');
  });

  it('names every axis of any model once', () => {
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, (drawn) => {
        const readings = drawn.map((word, index) => ({ axis: `<${index}>`, word, low: 0, high: 1 }));
        const sentence = radarSentence(radarSeries([{ id: 'a', name: 'A', readings }])[0]!);
        for (const { axis } of readings) expect(sentence.split(axis)).toHaveLength(2);
      }),
    );
  });
});
