import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { groundColumns, verdictColumns } from '#data/publish/verdict-columns.ts';
import { axisKey, FACET_KEYS, type FacetKey } from '../catalog/columns.ts';
import { setsOf } from '../catalog/facet-sets.ts';
import { makeFilterIndex } from '../catalog/filter-index.ts';
import { searchIn } from '../catalog/search.ts';
import { countsByLicense, NO_LICENSE, rowsUnder } from '../catalog/license-counts.ts';
import { NO_FILTERS, type Filters, type Range } from '../catalog/filters.ts';
import { narrow } from '../catalog/narrow.ts';
import { rowsOf, select } from '../catalog/selection.ts';
import { definitionOf } from '../definitions/index.ts';
import { catalogOf } from '../fixtures/dataset.ts';
import { AXES } from '../model/components.ts';
import { coverage, type Model, libraryOf } from '../model/model.ts';
import { readAxes } from '../model/openness.ts';
import { DEFINITION_IDS } from '../model/vocabulary.ts';
import { WORDS } from '../model/words.ts';
import { DEFAULT_SETS, definitionOverlap, facetsOfCombination, MET_FROM } from './definition-overlap.ts';
import { licenseLandscape, mostUsedLicenses } from './license-landscape.ts';
import { drawnModels, modelPoints, pointGroups } from './each-model.ts';
import { opennessBy } from './openness.ts';

// Hundreds of random selections take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const dataset = readDataset('data');
const verdicts = verdictColumns(dataset);
const library = libraryOf(dataset);
const index = makeFilterIndex(catalogOf(dataset, verdicts, groundColumns(dataset)), searchIn);
const models = dataset.models.toSorted((one, other) => (one.id < other.id ? -1 : 1));
const axesOf = new Map(models.map((model) => [model.id, readAxes(model, library)]));
const RUNS = { numRuns: 150 };

const pick = fc
  .constantFrom(...FACET_KEYS.filter((key) => key !== 'model'))
  .chain((key) =>
    fc
      .tuple(fc.constantFrom(...setsOf(index.catalog).valuesOf(key)), fc.boolean())
      .map(([value, isExcluded]): [FacetKey, string] => [key, isExcluded ? `!${value}` : value]),
  );
const anyRange = (bounds: readonly string[]) =>
  fc.record({
    min: fc.option(fc.constantFrom(...bounds)),
    max: fc.option(fc.constantFrom(...bounds)),
    unknown: fc.boolean(),
  });
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  query: fc.constantFrom('', '', 'llama', 'a', 'qwen'),
  facets: fc.array(pick, { maxLength: 3 }).map((picks) => {
    const facets: Partial<Record<FacetKey, string[]>> = {};
    for (const [key, value] of picks) facets[key] = [...new Set([...(facets[key] ?? []), value])].toSorted();
    return facets;
  }),
  all: fc.constant([]),
  permits: fc.constant([]),
  permitsUnknown: fc.constant(false),
  ranges: fc.record(
    {
      released: anyRange(['2021', '2023', '2024-06', '2025-12', '2026']),
      size: anyRange(['0.5', '3', '9.999', '70', '100']),
    },
    { requiredKeys: [] },
  ),
});

/** The models a selection holds, from the dataset. */
const chosen = (filters: Filters): Model[] =>
  rowsOf(select(index, filters)).flatMap(
    (row) => models.find(({ id }) => id === index.catalog.ids[row]) ?? [],
  );
/** How many models a mark opens in the table. */
const opened = (filters: Filters, more: Parameters<typeof narrow>[1]) =>
  select(index, narrow(filters, more)).count;

describe('openness by year and size', () => {
  const isIn = {
    released: ({ released }: Model, min: string | null, max: string | null) =>
      released !== null &&
      (min === null || released.slice(0, 4) >= min) &&
      (max === null || released.slice(0, 4) <= max),
    size: ({ parameters: { total } }: Model, min: string | null, max: string | null) =>
      total !== null && (min === null || total >= Number(min)) && (max === null || total <= Number(max)),
  };

  test.each(['released', 'size'] as const)(
    'by %s, each model stands in one group and one word an axis',
    (by) => {
      fc.assert(
        fc.property(anyFilters, (filters) => {
          const own = chosen(filters);
          const groups = opennessBy(index, select(index, filters).rows, by);
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
          for (const { bounds, count, words } of groups) {
            const known = (model: Model) =>
              (by === 'released' ? model.released : model.parameters.total) !== null;
            const here = own.filter((model) =>
              bounds === null ? !known(model) : isIn[by](model, bounds.min, bounds.max),
            );
            expect(count).toBe(here.length);
            for (const axis of AXES) {
              for (const word of WORDS) {
                const expected = here.filter(({ id }) => axesOf.get(id)?.[axis].word === word).length;
                expect(words[axis][word]).toBe(expected);
              }
            }
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  test.each(['released', 'size'] as const)('by %s, a bar opens as many models as it says', (by) => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...AXES), (filters, axis) => {
        const promised: number[] = [];
        const kept: number[] = [];
        for (const { bounds, words } of opennessBy(index, select(index, filters).rows, by)) {
          if (bounds === null) continue;
          const range: Range = { ...bounds, unknown: false };
          for (const word of WORDS) {
            // A bar that is not there opens nothing.
            if (words[axis][word] === 0) continue;
            const more = { facets: { [axisKey(axis)]: [word] }, ranges: { [by]: range } };
            promised.push(words[axis][word]);
            kept.push(opened(filters, more));
          }
        }
        expect(kept).toEqual(promised);
      }),
      RUNS,
    );
  });

  test('the groups leave no gap and no overlap, and are the same for every selection', () => {
    const none = select(index, { ...NO_FILTERS, query: 'no model is called this' }).rows;
    for (const by of ['released', 'size'] as const) {
      const bounds = opennessBy(index, none, by).map((group) => group.bounds);
      expect(bounds).toEqual(
        opennessBy(index, select(index, NO_FILTERS).rows, by).map((group) => group.bounds),
      );
      expect(bounds.at(-1)).toBeNull();
      expect(bounds[0]?.min).toBeNull();
    }
  });
});

describe('each model as a point', () => {
  const statusesOf = ({ components }: Model) => Object.values(components).map(({ status }) => status);

  test.each(['released', 'size'] as const)('by %s, it stands where its record says', (by) => {
    const points = new Map(
      modelPoints(index, select(index, NO_FILTERS).rows, by).map((point) => [
        index.catalog.ids[point.row],
        point,
      ]),
    );
    const drawn = models.filter(
      (model) =>
        coverage(model).checked * 2 >= coverage(model).total &&
        (by === 'size' ? model.parameters.total !== null : model.released !== null),
    );
    expect(new Set(points.keys())).toEqual(new Set(drawn.map(({ id }) => id)));
    expect(drawn.length).toBeGreaterThan(100);
    for (const model of drawn) {
      const point = points.get(model.id);
      const statuses = statusesOf(model);
      expect([model.id, point?.released, point?.unknown]).toEqual([
        model.id,
        statuses.filter((status) => status === 'released').length,
        statuses.filter((status) => status === 'unknown').length,
      ]);
      const place = by === 'size' ? model.parameters.total : Number(model.released?.slice(0, 4));
      expect(by === 'size' ? point?.at : Math.floor(point?.at ?? 0)).toBe(place);
    }
  });

  test.each(['released', 'size'] as const)('by %s, the numbers open as many models as they say', (by) => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { rows } = select(index, filters);
        const points = modelPoints(index, rows, by);
        expect(opened(filters, drawnModels(by))).toBe(points.length);
        for (const { bounds, count } of pointGroups(index, points, by)) {
          const ranges = { ...drawnModels(by).ranges, [by]: { ...bounds, unknown: false } };
          expect(opened(filters, { ranges })).toBe(count);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the middle of a group is between its halves, whatever is unknown', () => {
    const points = modelPoints(index, select(index, NO_FILTERS).rows, 'size');
    for (const { count, middle } of pointGroups(index, points, 'size')) {
      expect(middle === null).toBe(count === 0);
      expect(middle?.low ?? 0).toBeLessThanOrEqual(middle?.high ?? 0);
    }
  });
});

describe('the landscape of licenses', () => {
  test('each model stands in one kind, and a field opens as many models as it says', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const own = chosen(filters);
        const kinds = licenseLandscape(index, select(index, filters).rows, filters);
        expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
        for (const { count, facets, licenses } of kinds) {
          expect(opened(filters, { facets })).toBe(count);
          for (const { license, count: under } of licenses) {
            expect(opened(filters, { facets: { ...facets, license: [license] } })).toBe(under);
          }
        }
      }),
      RUNS,
    );
  });

  test('counts the licenses on record, and keeps what is unknown and what is withheld apart', () => {
    const kinds = licenseLandscape(index, select(index, NO_FILTERS).rows, NO_FILTERS);
    const fields = new Map(
      kinds.flatMap(({ kind, licenses }) => licenses.map((each) => [`${kind} ${each.license}`, each.count])),
    );
    const weights = models.map(({ components }) => components.finalWeights);
    const isKept = ({ status }: (typeof weights)[number]) => status === 'withheld' || status === 'described';
    expect(fields.get('withheld withheld')).toBe(weights.filter(isKept).length);
    expect(fields.get('unknown unknown')).toBe(
      weights.filter((each) => !isKept(each) && each.license === null).length,
    );
    const mit = weights.filter((each) => !isKept(each) && each.license === 'MIT').length;
    expect(fields.get('permissive MIT')).toBe(mit);
    expect(mit).toBeGreaterThan(10);
  });
});

describe('models under a license', () => {
  test('are as many on the page of licenses, on its own page, in the picture and in the table, for every license', () => {
    const kinds = licenseLandscape(index, select(index, NO_FILTERS).rows, NO_FILTERS);
    const counts = countsByLicense(index);
    expect(counts.size).toBeGreaterThan(50);
    const unlike = dataset.licenses.flatMap(({ id }) => {
      const drawn = kinds.flatMap(({ licenses }) => licenses.filter(({ license }) => license === id));
      const same = {
        page: rowsUnder(index, id).length,
        table: opened(NO_FILTERS, { facets: { license: [id] } }),
        picture: drawn.reduce((sum, { count }) => sum + count, 0),
      };
      return Object.values(same).every((count) => count === (counts.get(id) ?? 0)) ? [] : [{ id, ...same }];
    });
    expect(unlike).toEqual([]);
  });

  test('of a kind are as many as the table shows without those whose license is not on record', () => {
    const kinds = licenseLandscape(index, select(index, NO_FILTERS).rows, NO_FILTERS);
    const without = NO_LICENSE.map((word) => `!${word}`);
    const drawn = kinds.flatMap(({ kind, count }) => (NO_LICENSE.includes(kind) ? [] : [[kind, count]]));
    expect(drawn).toEqual(
      drawn.map(([kind]) => [
        kind,
        opened(NO_FILTERS, { facets: { category: [String(kind)], license: without } }),
      ]),
    );
  });

  test('of the two most used ones are as many as the table shows for both', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const selection = select(index, filters);
        const { ids, models: under } = mostUsedLicenses(index, selection.rows);
        const both = rowsOf(selection).filter((row) => ids.some((id) => rowsUnder(index, id).includes(row)));
        expect(under).toBe(both.length);
      }),
      RUNS,
    );
    expect(mostUsedLicenses(index, select(index, NO_FILTERS).rows).ids).toEqual(['Apache-2.0', 'MIT']);
  });
});

describe('definitions that overlap', () => {
  /** What a definition's answer comes to, read off the words of the answer. */
  const answer = (id: (typeof DEFINITION_IDS)[number], code: string): 'yes' | 'no' | 'unknown' => {
    const isMet =
      {
        'g7-2026': /^open-source-ai/,
        'mof-1-0-paper': /^class-1/,
        'mof-1-0-mot': /^class-1/,
      }[id as string] ?? /^met$/;
    if (isMet.test(code)) return 'yes';
    return code === 'unknown' || code.endsWith('-at-least') ? 'unknown' : 'no';
  };

  test('each model stands in one combination, which opens as many models as it says', () => {
    const anySets = fc.subarray([...DEFINITION_IDS], { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(anyFilters, anySets, (filters, ids) => {
        const own = chosen(filters);
        const { sets, combinations } = definitionOverlap(index, select(index, filters).rows, ids);
        const at = (model: Model) => dataset.models.findIndex(({ id }) => id === model.id);
        for (const { id, met, unknown } of sets) {
          const answers = own.map((model) => answer(id, verdicts[id]?.[at(model)] ?? ''));
          expect(met).toBe(answers.filter((each) => each === 'yes').length);
          expect(unknown).toBe(answers.filter((each) => each === 'unknown').length);
        }
        expect(combinations.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
        for (const combination of combinations) {
          expect(combination.mayMeetMore).toBeLessThanOrEqual(combination.count);
          expect(opened(filters, { facets: facetsOfCombination(combination, ids) })).toBe(combination.count);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what may be more is never counted as less', () => {
    const { combinations } = definitionOverlap(index, select(index, NO_FILTERS).rows, DEFAULT_SETS);
    const expected = dataset.models.filter((_, at) => {
      const answers = DEFAULT_SETS.map((id) => answer(id, verdicts[id]?.[at] ?? ''));
      return !answers.includes('yes') && answers.includes('unknown');
    }).length;
    expect(combinations.find(({ meets }) => meets.length === 0)?.mayMeetMore).toBe(expected);
    expect(expected).toBeGreaterThan(0);
  });

  test('the G7 counts from the tier on that it calls open source', () => {
    expect(MET_FROM['g7-2026']).toBe(definitionOf('g7-2026').openSource);
  });
});
