import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fullSet } from './bitset.ts';
import { aDataset, anyDataset, catalogOf, LICENSES } from '../fixtures/dataset.ts';
import { DEFINITIONS } from '../definitions/index.ts';
import { aModel } from '../fixtures/model.ts';
import { coverage, type Model } from '../model/model.ts';
import { readAxes } from '../model/openness.ts';
import { COLUMNS, type ColumnKey } from './columns.ts';
import { DEFAULT_SORT, MOST_OPEN, orderOf, sortOf, withSortKey } from './sort.ts';
import { sortRows } from './sort-rows.ts';

// Many random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const KEYS = COLUMNS.map((column) => column.key);
const licenses = new Map(LICENSES.map((license) => [license.id, license]));

/** What a plain reader would sort a model by; null when it is unknown. */
const VALUES: Record<string, (model: Model) => number | null> = {
  size: (model) => model.parameters.total,
  checked: (model) => coverage(model).checked,
  released: (model) =>
    model.released === null ? null : Number(model.released.replaceAll('-', '').padEnd(8, '0')),
  data: (model) => {
    const { word, low } = readAxes(model, { licenses, models: new Map() }).data;
    return word === 'unknown' || word === 'not-applicable' ? null : low;
  },
};

function idsBy(models: Model[], key: string, descending: boolean, verdicts = {}): string[] {
  const catalog = catalogOf(aDataset(models), verdicts);
  return Array.from(orderOf(catalog, { key: key as ColumnKey, descending }), (row) => catalog.ids[row]!);
}

describe('an order', () => {
  it('puts what is known to be most open first, and never takes unknown for closed', () => {
    const models = [
      aModel({
        id: 'closed',
        released: '2026',
        components: { trainingData: 'withheld', finalWeights: 'withheld' },
      }),
      aModel({ id: 'unknown', released: '2020' }),
      aModel({ id: 'weights', released: '2020', components: { finalWeights: 'released' } }),
      aModel({ id: 'newer', released: '2021', components: { finalWeights: 'released' } }),
      aModel({ id: 'both', components: { finalWeights: 'released', trainingData: 'released' } }),
    ];
    expect(idsBy(models, MOST_OPEN, true)).toEqual(['both', 'newer', 'weights', 'unknown', 'closed']);
  });

  it('holds every row once, for every column and both ways', () => {
    fc.assert(
      fc.property(
        anyDataset(['trainingData']),
        fc.constantFrom(...KEYS),
        fc.boolean(),
        (given, key, descending) => {
          const catalog = catalogOf(given.dataset, given.verdicts);
          const order = [...orderOf(catalog, { key, descending })];
          expect(order.toSorted((a, b) => a - b)).toEqual(catalog.ids.map((_, row) => row));
          expect(sortRows(catalog, fullSet(catalog.size), { key, descending })).toEqual(order);
        },
      ),
    );
  });

  it.each(Object.keys(VALUES))(
    'by %s rises or falls, has the unknown last both ways, and ties by name',
    (key) => {
      fc.assert(
        fc.property(anyDataset(['trainingData', 'modelCard']), fc.boolean(), ({ dataset }, descending) => {
          const byName = idsBy(dataset.models, 'model', false);
          const expected = dataset.models.toSorted((a, b) => {
            const [left, right] = [VALUES[key]!(a), VALUES[key]!(b)];
            const names = byName.indexOf(a.id) - byName.indexOf(b.id);
            if (left === null || right === null)
              return Number(left === null) - Number(right === null) || names;
            return (descending ? right - left : left - right) || names;
          });
          expect(idsBy(dataset.models, key, descending)).toEqual(expected.map((model) => model.id));
        }),
      );
    },
  );

  it('keeps a part of the rows in the same order', () => {
    const models = ['c', 'a', 'b'].map((id) => aModel({ id, name: id }));
    const catalog = catalogOf(aDataset(models));
    expect(sortRows(catalog, new Uint32Array([0b101]), { key: 'model', descending: false })).toEqual([2, 0]);
    expect(sortRows(catalog, new Uint32Array([0b101]), { key: 'model', descending: true })).toEqual([0, 2]);
  });

  it('sorts names as people do: numbers by value, no case, no accents', () => {
    const models = ['Olmo 10', 'olmo 2', 'Élan', 'eland', 'OLMo 2'].map((name, at) =>
      aModel({ id: `m${at}`, name }),
    );
    expect(idsBy(models, 'model', false)).toEqual(['m2', 'm3', 'm1', 'm4', 'm0']);
  });

  it('sorts words by the alphabet, not by a number that ends them', () => {
    const models = ['qwen-9', 'olmo-10', 'olmo-2'].map((family) => aModel({ id: family, family }));
    expect(idsBy(models, 'family', false)).toEqual(['olmo-2', 'olmo-10', 'qwen-9']);
    expect(idsBy(models, 'family', true)).toEqual(['qwen-9', 'olmo-10', 'olmo-2']);
  });

  it('sorts months before their days, and unknown dates last', () => {
    const dates = ['2024-06-15', null, '2024-06', '2023-12-31', '2024-07'];
    const models = dates.map((released) => aModel({ id: released ?? 'none', released }));
    expect(idsBy(models, 'released', false)).toEqual([
      '2023-12-31',
      '2024-06',
      '2024-06-15',
      '2024-07',
      'none',
    ]);
    expect(idsBy(models, 'released', true)).toEqual([
      '2024-07',
      '2024-06-15',
      '2024-06',
      '2023-12-31',
      'none',
    ]);
  });

  it('sorts verdicts and tiers from the least open to the most', () => {
    const sorted = (column: string, verdicts: string[]) =>
      idsBy(
        verdicts.map((id) => aModel({ id, name: id })),
        column,
        false,
        { [column]: verdicts },
      );
    expect(sorted('osaid-1-0', ['met', 'unknown', 'partly', 'not-applicable', 'not-met'])).toEqual([
      'not-met',
      'partly',
      'met',
      'not-applicable',
      'unknown',
    ]);
    for (const { id, tiers } of DEFINITIONS) {
      const steps = (tiers ?? []).flatMap((tier) => [tier.id, `${tier.id}-at-least`]).slice(0, -1);
      const words = ['not-met', ...steps, 'unknown'];
      expect([id, sorted(id, words.toSorted())]).toEqual([id, words]);
    }
  });

  it('is by name for a key the catalog does not have', () => {
    const models = ['b', 'a'].map((id) => aModel({ id, name: id }));
    for (const key of ['ntia-2024', '__proto__', 'constructor', 'nothing']) {
      expect(idsBy(models, key, true)).toEqual(['a', 'b']);
    }
  });
});

describe('several keys', () => {
  it('sort what is equal by the key before, each the unknown last', () => {
    const keys = fc.shuffledSubarray(Object.keys(VALUES) as ColumnKey[], { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(
        anyDataset(['trainingData', 'modelCard']),
        keys,
        fc.boolean(),
        ({ dataset }, picked, descending) => {
          const catalog = catalogOf(dataset);
          const steps = picked.map((key, at) => ({ key, descending: at === 0 ? descending : !descending }));
          const byName = idsBy(dataset.models, 'model', false);
          const expected = dataset.models.toSorted((a, b) => {
            for (const step of steps) {
              const [left, right] = [VALUES[step.key]!(a), VALUES[step.key]!(b)];
              if (left === right) continue;
              if (left === null || right === null) return left === null ? 1 : -1;
              return step.descending ? right - left : left - right;
            }
            return byName.indexOf(a.id) - byName.indexOf(b.id);
          });
          expect(Array.from(orderOf(catalog, sortOf(steps)), (row) => catalog.ids[row])).toEqual(
            expected.map(({ id }) => id),
          );
        },
      ),
    );
  });

  it('are added after those there are, and turned where they are there', () => {
    const bySize = withSortKey(DEFAULT_SORT, { key: 'size', descending: true });
    expect(bySize).toEqual({ key: 'size', descending: true });
    const thenData = withSortKey(bySize, { key: 'data', descending: true });
    expect(thenData).toEqual({ ...bySize, next: [{ key: 'data', descending: true }] });
    expect(withSortKey(thenData, { key: 'size', descending: true })).toEqual({
      ...thenData,
      descending: false,
    });
  });
});
