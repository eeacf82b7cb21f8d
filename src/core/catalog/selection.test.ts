import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { AXES, COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import { aDataset, anyDataset, catalogOf, LICENSES } from '../fixtures/dataset.ts';
import { entriesOf } from '../model/own.ts';
import { axisKey, componentKey, FACET_KEYS, MULTIPLE_FACETS, type FacetKey } from './columns.ts';
import { makeFilterIndex } from './filter-index.ts';
import { searchIn } from './search.ts';
import { removals } from './removals.ts';
import { isUnfiltered, NO_FILTERS, partName, type Filters, type Range } from './filters.ts';
import { withUnknown } from './with-unknown.ts';
import { answerFor } from '../license/license.ts';
import { permits } from '../license/permits.ts';
import { aModel } from '../fixtures/model.ts';
import { type Dataset, type Model, libraryOf } from '../model/model.ts';
import { readAxes } from '../model/openness.ts';
import { rowsOf, select } from './selection.ts';
import { helpfulRemovals } from './hidden.ts';
import { PERMISSIONS, type Permission } from '../model/vocabulary.ts';

// Many random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const licenses = new Map(LICENSES.map((license) => [license.id, license]));
const unfiltered = { ...NO_FILTERS };

/** What a plain loop knows of a model: its answer to one filter. `maybe`: only an unknown fact is in the way. */
type Answer = 'yes' | 'no' | 'maybe';

/** The values of a facet that a model has, straight from its record. */
function valuesOf(key: string, model: Model, at: number, given: Given): string[] {
  const axis = AXES.find((candidate) => axisKey(candidate) === key);
  if (axis) return [readAxes(model, libraryOf(given.dataset))[axis].word];
  const component = COMPONENT_IDS.find((id) => componentKey(id) === key);
  if (component) return [model.components[component].status];
  const { status, license, basis } = model.components.finalWeights;
  const isKept = status === 'withheld' || status === 'described';
  const producer = Object.entries(given.dataset.producers).find(([id]) => id === model.producer)?.[1];
  switch (key) {
    case 'model':
      return [model.id];
    case 'license':
      return isKept ? ['withheld'] : (license?.split(/ AND | OR /) ?? ['unknown']);
    case 'category':
      if (isKept) return ['proprietary'];
      if (license === 'free AND nc') return ['non-commercial'];
      return [licenses.get(license?.split(' OR ')[0] ?? '')?.category ?? 'unknown'];
    case 'data-license': {
      const data = model.components.trainingData;
      if (data.status === 'withheld' || data.status === 'described') return ['withheld'];
      return data.status === 'unknown' ? ['unknown'] : (data.license?.split(/ AND | OR /) ?? ['unknown']);
    }
    case 'claim':
      return [{ true: 'yes', false: 'no', null: 'unknown' }[String(model.producerClaim.openSource)]!];
    case 'by':
      return [model.producer];
    case 'country':
      return [producer?.country ?? 'unknown'];
    case 'kind':
      return [producer?.kind ?? 'unknown'];
    case 'basis':
      return [basis];
    case 'language':
      return model.languages?.codes ?? ['unknown'];
    case 'dataset':
      return model.data.pretraining.datasets ?? ['unknown'];
    case 'dataset-license':
      return (model.data.pretraining.datasets ?? ['crawl']).map(
        (corpus) =>
          ({ crawl: 'unknown', books: 'permissive', notes: 'permissive', songs: 'non-commercial' })[corpus]!,
      );
    case 'training-summary':
      return [model.disclosures?.trainingSummary?.status ?? 'unknown'];
    case 'copyright-policy':
      return [model.disclosures?.copyrightPolicy?.status ?? 'unknown'];
    case 'license-text':
      if (model.licenseText?.file === 'absent') return ['absent'];
      return [model.licenseText?.place ?? 'unknown'];
    case 'license-conflict':
      return [model.licenseText ? (model.licenseText.conflicts?.[0] ? 'yes' : 'none-found') : 'unknown'];
    case 'paid-by':
      return model.funding?.paidBy ?? ['unknown'];
    case 'governed-by':
      return model.funding?.governedBy ?? ['unknown'];
    case 'gating':
    case 'family':
    case 'modality':
    case 'stage':
    case 'tier':
      return [model[key]];
    default:
      return [given.verdicts[key as 'osaid-1-0']?.[at] ?? []].flat();
  }
}

type Given = {
  dataset: Dataset;
  verdicts: Partial<Record<'osaid-1-0' | 'mof-1-0-paper', string[]>>;
};

function passesFacet(key: string, values: string[], picks: readonly string[], isAll: boolean): Answer {
  const wanted = picks.filter((pick) => !pick.startsWith('!'));
  if (values.some((value) => picks.includes(`!${value}`))) return 'no';
  const known = wanted.filter((value) => value !== 'unknown');
  if (isAll && known.length > 0) {
    if (known.every((value) => values.includes(value))) return 'yes';
    // What is unknown of a model may be what is missing.
    if (!values.includes('unknown')) return 'no';
    return wanted.includes('unknown') ? 'yes' : 'maybe';
  }
  if (wanted.length === 0 || values.some((value) => wanted.includes(value))) return 'yes';
  return values.includes('unknown') && key !== 'model' ? 'maybe' : 'no';
}

function passesRange(value: number | string | null, range: Range): Answer {
  if (value === null) return range.unknown ? 'yes' : 'maybe';
  if (typeof value === 'number') {
    const isInside =
      (range.min === null || value >= Number(range.min)) &&
      (range.max === null || value <= Number(range.max));
    return isInside ? 'yes' : 'no';
  }
  const upTo = (bound: string) => value.slice(0, bound.length);
  const isInside =
    (range.min === null || upTo(range.min) >= range.min) &&
    (range.max === null || upTo(range.max) <= range.max);
  return isInside ? 'yes' : 'no';
}

function passesPermission(model: Model, permission: Permission, orUnknown: boolean): Answer {
  const { status, license } = model.components.finalWeights;
  if (['withheld', 'described', 'not-applicable'].includes(status)) return 'no';
  const answer = answerFor(license, licenses, (known) => permits(known, permission));
  return answer === 'unknown' ? (orUnknown ? 'yes' : 'maybe') : answer;
}

function plainAnswer(model: Model, at: number, filters: Filters, given: Given): Answer {
  const checked = COMPONENT_IDS.filter((id: ComponentId) => {
    const claim = model.components[id];
    return claim.status !== 'unknown' && claim.basis !== 'unchecked';
  }).length;
  const numbers = {
    released: model.released,
    size: model.parameters.total,
    checked: (100 * checked) / COMPONENT_IDS.length,
  };
  const answers = [
    ...Object.entries(filters.facets).map(([key, picks]) =>
      picks.length === 0
        ? 'yes'
        : passesFacet(key, valuesOf(key, model, at, given), picks, filters.all.includes(key as FacetKey)),
    ),
    ...filters.permits.map((permission) => passesPermission(model, permission, filters.permitsUnknown)),
    ...Object.entries(filters.ranges).map(([key, range]) =>
      passesRange(numbers[key as keyof typeof numbers], range),
    ),
  ];
  return answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes';
}

function plainRows(filters: Filters, given: Given, answer: Answer = 'yes'): number[] {
  return given.dataset.models.flatMap((model, at) =>
    plainAnswer(model, at, filters, given) === answer ? [at] : [],
  );
}

const anyKeys = fc.oneof(
  fc.subarray([...FACET_KEYS], { maxLength: 4 }),
  fc.subarray([...MULTIPLE_FACETS], { maxLength: 2 }),
);
const anyRange = (bounds: string[]) =>
  fc.record({
    min: fc.constantFrom(null, ...bounds),
    max: fc.constantFrom(null, ...bounds),
    unknown: fc.boolean(),
  });

/** Filters that pick among values the models have, values nobody has, and the names every object has. */
function filtersFor(given: Given): fc.Arbitrary<Filters> {
  return anyKeys.chain((keys) =>
    fc.record({
      query: fc.constantFrom('', ' ', '-'),
      facets: fc.record(
        Object.fromEntries(
          keys.map((key) => {
            const held = given.dataset.models.flatMap((model, at) => valuesOf(key, model, at, given));
            const value = fc.constantFrom(...new Set([...held, 'unknown', 'nothing', '__proto__']));
            const pick = fc.oneof(
              { arbitrary: value, weight: 3 },
              { arbitrary: value.map((v) => `!${v}`), weight: 1 },
            );
            return [key, fc.uniqueArray(pick, { maxLength: 4 })];
          }),
        ),
      ),
      all: fc.subarray([...MULTIPLE_FACETS]),
      permits: fc.subarray([...PERMISSIONS], { maxLength: 2 }),
      permitsUnknown: fc.boolean(),
      ranges: fc.record(
        {
          released: anyRange(['2023', '2024', '2024-01', '2024-06']),
          size: anyRange(['0.5', '7', '70', '405']),
          checked: anyRange(['0', '50', '82']),
        },
        { requiredKeys: [] },
      ) as fc.Arbitrary<Filters['ranges']>,
    }),
  );
}

/** The components that decide axes stand for all: every facet of a component works alike. */
const anyGiven = anyDataset(['trainingData', 'inferenceCode', 'finalWeights', 'modelCard', 'researchPaper']);
const anyCase = anyGiven.chain((given) =>
  fc.record({ given: fc.constant(given), filters: filtersFor(given) }),
);

function indexOf({ dataset, verdicts }: Given) {
  return makeFilterIndex(catalogOf(dataset, verdicts), searchIn);
}

describe('select', () => {
  it('finds what a plain loop over the models finds, and leaves out what it leaves out', () => {
    fc.assert(
      fc.property(anyCase, ({ given, filters }) => {
        const index = indexOf(given);
        const selection = select(index, filters);
        const expected = plainRows(filters, given);
        expect(rowsOf(selection)).toEqual(expected);
        expect(selection.count).toBe(expected.length);
        expect(selection.leftOut).toBe(plainRows(filters, given, 'maybe').length);
      }),
      { numRuns: 150 },
    );
  });

  it('counts for every value what picking it alone would give', () => {
    fc.assert(
      fc.property(anyCase, fc.subarray([...FACET_KEYS], { maxLength: 5 }), ({ given, filters }, others) => {
        const selection = select(indexOf(given), filters);
        const picked = entriesOf(filters.facets).map(([key]) => key);
        for (const key of [...others, ...picked].filter((name) => name !== 'model')) {
          const held = new Set(given.dataset.models.flatMap((model, at) => valuesOf(key, model, at, given)));
          const asksForAll =
            filters.all.includes(key) &&
            filters.facets[key]?.some((pick) => pick !== 'unknown' && !pick.startsWith('!'));
          const expected = Array.from(held, (value) => {
            const alone = { ...filters, facets: { ...filters.facets, [key]: [value] } };
            if (!asksForAll || value === 'unknown') return [value, plainRows(alone, given).length];
            const has = (at: number) => valuesOf(key, given.dataset.models[at]!, at, given).includes(value);
            return [value, plainRows(filters, given).filter(has).length];
          });
          const counts = selection.countsOf(key);
          expect(Array.from(held, (value) => [value, counts.get(value)])).toEqual(expected);
          expect([...counts].filter(([value, count]) => count > 0 && !held.has(value))).toEqual([]);
        }
      }),
    );
  });

  it('counts for every permission what asking for it as well would give', () => {
    fc.assert(
      fc.property(anyCase, ({ given, filters }) => {
        const index = indexOf(given);
        const counts = select(index, filters).countsOfPermissions(PERMISSIONS);
        for (const permission of PERMISSIONS) {
          const more = { ...filters, permits: [...new Set([...filters.permits, permission])] };
          expect(counts.get(permission)).toBe(plainRows(more, given).length);
        }
      }),
    );
  });

  it('never finds more models for one more filter', () => {
    fc.assert(
      fc.property(
        anyCase.chain((first) => fc.tuple(fc.constant(first), filtersFor(first.given))),
        ([{ given, filters }, more]) => {
          const index = indexOf(given);
          const narrower: Filters = {
            ...filters,
            facets: { ...more.facets, ...filters.facets },
            permits: [...new Set([...filters.permits, ...more.permits])],
            ranges: { ...more.ranges, ...filters.ranges },
          };
          const found = new Set(rowsOf(select(index, filters)));
          expect(rowsOf(select(index, narrower)).every((row) => found.has(row))).toBe(true);
        },
      ),
    );
  });

  it('answers a row of questions as if each were the first', () => {
    const several = anyGiven.chain((given) =>
      fc.record({ given: fc.constant(given), list: fc.array(filtersFor(given), { maxLength: 6 }) }),
    );
    fc.assert(
      fc.property(several, ({ given, list }) => {
        const index = indexOf(given);
        for (const filters of list) {
          expect(rowsOf(select(index, filters))).toEqual(rowsOf(select(indexOf(given), filters)));
        }
      }),
      { numRuns: 50 },
    );
    const sizes = (max: string): Filters => ({
      ...NO_FILTERS,
      ranges: { size: { min: '1', max, unknown: false } },
    });
    const models = [7, 70, 700].map((total) =>
      aModel({ id: `m${total}`, parameters: { total, active: null } }),
    );
    const index = makeFilterIndex(catalogOf(aDataset(models)), searchIn);
    expect(['7', '70', '700', '7'].map((max) => select(index, sizes(max)).count)).toEqual([1, 2, 3, 1]);
  });

  it('counts alike by value sets and by rows, whatever the sizes', () => {
    const models = Array.from({ length: 500 }, (_, at) => aModel({ id: `m${at}`, family: `f${at % 90}` }));
    const index = makeFilterIndex(catalogOf(aDataset(models)), searchIn);
    const picked = { ...unfiltered, facets: { model: ['m3', 'm93', 'm4'] } };
    expect(select(index, unfiltered).countsOf('family').get('f3')).toBe(6);
    expect(select(index, picked).countsOf('family').get('f3')).toBe(2);
    expect(select(index, picked).countsOf('tier')).toEqual(new Map([['curated', 3]]));
  });

  it('knows no facet by the names every object has', () => {
    const index = makeFilterIndex(catalogOf(aDataset([aModel()])), searchIn);
    for (const key of ['__proto__', 'constructor', 'toString', 'nothing'] as never[]) {
      expect(select(index, unfiltered).countsOf(key)).toEqual(new Map());
      expect(select(index, { ...unfiltered, facets: Object.fromEntries([[key, ['x']]]) }).count).toBe(0);
    }
  });
});

describe('withUnknown', () => {
  it('shows exactly the models left out as unknown besides', () => {
    fc.assert(
      fc.property(anyCase, ({ given, filters }) => {
        const index = indexOf(given);
        const { leftOut, count } = select(index, filters);
        const shown = rowsOf(select(index, withUnknown(filters)));
        const expected = [...plainRows(filters, given), ...plainRows(filters, given, 'maybe')];
        expect(shown).toEqual(expected.toSorted((a, b) => a - b));
        expect(shown).toHaveLength(count + leftOut);
        expect(select(index, withUnknown(filters)).leftOut).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('asks nothing unknown of facets where everything is known', () => {
    const filters = { ...unfiltered, facets: { by: ['ai-two'], data: ['open'], code: ['!closed'] } };
    expect(withUnknown(filters).facets).toEqual({
      by: ['ai-two'],
      data: ['open', 'unknown'],
      code: ['!closed'],
    });
  });
});

describe('removals', () => {
  it('take away one thing each, and all of them everything', () => {
    fc.assert(
      fc.property(anyCase, ({ given, filters }) => {
        const index = indexOf(given);
        let left = filters;
        const parts = removals(filters);
        for (const option of parts) {
          expect(select(index, option.left).count).toBeGreaterThanOrEqual(select(index, filters).count);
          expect(removals(option.left)).toHaveLength(parts.length - 1);
          left = removals(left).find(({ part }) => partName(part) === partName(option.part))!.left;
        }
        expect(isUnfiltered(left)).toBe(true);
        expect(isUnfiltered(filters)).toBe(parts.length === 0);
      }),
    );
  });

  it('drop "or unknown" with the last permission', () => {
    const [first] = removals({ ...unfiltered, permits: ['share'], permitsUnknown: true });
    expect(first).toEqual({ part: { kind: 'permission', permission: 'share' }, left: unfiltered });
  });

  it('name those that bring models back, and how many', () => {
    const models = [
      aModel({ id: 'a', modality: 'text', stage: 'base' }),
      aModel({ id: 'b', modality: 'text', stage: 'base' }),
      aModel({ id: 'c', modality: 'image', stage: 'instruct' }),
    ];
    const index = makeFilterIndex(catalogOf(aDataset(models)), searchIn);
    const facets = { modality: ['image'], stage: ['base'] };
    expect(helpfulRemovals(index, { ...unfiltered, facets })).toEqual([
      {
        part: { kind: 'facet', key: 'modality' },
        left: { ...unfiltered, facets: { stage: ['base'] } },
        count: 2,
      },
      {
        part: { kind: 'facet', key: 'stage' },
        left: { ...unfiltered, facets: { modality: ['image'] } },
        count: 1,
      },
    ]);
    const neither = { ...unfiltered, query: 'nothing', facets: { stage: ['reasoning'] } };
    expect(helpfulRemovals(index, neither)).toEqual([]);
    expect(helpfulRemovals(index, unfiltered)).toEqual([]);
  });
});
