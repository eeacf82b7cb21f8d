import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aDataset, catalogOf } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { DETAIL_PLACES, endOf, linesOf } from './lines.ts';

const catalog = catalogOf(aDataset(Array.from({ length: 12 }, (_, at) => aModel({ id: `m-${at}` }))));
const rows = [...catalog.ids.keys()];

const cases = fc.record({
  wellChecked: fc.option(fc.integer({ min: 1, max: 11 })),
  openId: fc.option(fc.constantFrom(...catalog.ids, 'not-here')),
  start: fc.integer({ min: 0, max: 25 }),
  length: fc.integer({ min: 1, max: 25 }),
});

describe('the lines of the table', () => {
  it('are every model once and in order, the divider where it belongs, and the details under their model', () => {
    fc.assert(
      fc.property(cases, ({ wellChecked, openId }) => {
        const lines = linesOf(catalog, rows, wellChecked, openId);
        const all = lines.between(0, lines.places).lines;
        expect(all.filter(({ kind }) => kind === 'model').map(({ row }) => row)).toEqual(rows);
        expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at));
        expect(lines.count).toBe(all.length);
        const divider = all.findIndex(({ kind }) => kind === 'divider');
        const models = all.slice(0, Math.max(0, divider)).filter(({ kind }) => kind === 'model');
        expect(models.length).toBe(wellChecked ?? 0);
        const details = all.findIndex(({ kind }) => kind === 'details');
        expect(all[details - 1]?.id).toBe(openId === 'not-here' ? undefined : (openId ?? undefined));
      }),
    );
  });

  it('stand in the same places whichever part of them is drawn', () => {
    fc.assert(
      fc.property(cases, ({ wellChecked, openId, start, length }) => {
        const lines = linesOf(catalog, rows, wellChecked, openId);
        const all = lines.between(0, lines.places).lines;
        const part = lines.between(start, start + length);
        expect(part.lines).toEqual(
          all.filter(({ position }) => position >= part.start && position < part.end),
        );
        const height = part.lines.reduce(
          (sum, { kind }) => sum + (kind === 'details' ? DETAIL_PLACES : 1),
          0,
        );
        expect(height).toBe(part.end - part.start);
      }),
    );
  });
});

test('a long name is cut before its last words, so that siblings stay told apart', () => {
  const parts = (name: string) => {
    const at = endOf(name);
    return at === null ? [name] : [name.slice(0, at), name.slice(at)];
  };
  expect(parts('OLMo 2 32B')).toEqual(['OLMo 2 32B']);
  expect(parts('Nemotron SEA-LION v4.5 8B IT')).toEqual(['Nemotron SEA-LION ', 'v4.5 8B IT']);
  expect(parts('Granite-20B-Code-Instruct-r1.1')).toEqual(['Granite-20B-Code-Instruct', '-r1.1']);
  expect(parts('x'.repeat(40)).at(-1)).toHaveLength(11);
});
