import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { encodeCatalog, firstColumns } from './catalog-encode.ts';
import { decodeCatalog, splitGrounds, type Column } from './catalog.ts';
import { packCodes, packColumn } from './pack.ts';
import { unpackCodes, unpackRows } from './unpack.ts';
import { AXES, COMPONENT_IDS } from '../model/components.ts';
import { aDataset, anyDataset, catalogOf, LICENSES } from '../fixtures/dataset.ts';
import { axisKey, componentKey, FACET_KEYS, RANGE_KEYS, type ColumnKey } from './columns.ts';
import { answerFor } from '../license/license.ts';
import { permits } from '../license/permits.ts';
import { aClaim, aModel } from '../fixtures/model.ts';
import { coverage, type Claim, type RetiredId, libraryOf } from '../model/model.ts';
import { readAxes } from '../model/openness.ts';
import { findingOf } from '../model/checked.ts';
import { DEFINITION_IDS, PERMISSIONS } from '../model/vocabulary.ts';

// Many random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const licenses = new Map(LICENSES.map((license) => [license.id, license]));

function wordsOf({ values, codes }: Column): (string | undefined)[] {
  return Array.from(codes, (code) => values[code]);
}

const RETIRED: Record<string, RetiredId> = {
  'old-name': { fate: 'renamed', to: 'model-4', date: '2026-01-01', reason: 'because' },
  valueof: { fate: 'removed', name: 'Gone', date: '2026-01-01', reason: 'because' },
};

describe('the catalog', () => {
  it('holds after its journey what the dataset held', () => {
    fc.assert(
      fc.property(anyDataset(), ({ dataset, verdicts }) => {
        const { models } = dataset;
        const catalog = catalogOf({ ...dataset, retired: RETIRED }, verdicts);
        const column = (key: ColumnKey) => wordsOf(catalog.columns[key]!);
        expect(catalog.release).toEqual(dataset.release);
        expect(catalog.size).toBe(models.length);
        expect(catalog.ids).toEqual(models.map((model) => model.id));
        expect(catalog.names).toEqual(models.map((model) => model.name));
        expect(models.map((model) => catalog.rows.get(model.id))).toEqual(models.map((_, row) => row));
        expect(catalog.released).toEqual(models.map((model) => model.released ?? ''));
        expect([...catalog.total]).toEqual(models.map((model) => model.parameters.total ?? Number.NaN));
        expect([...catalog.active]).toEqual(models.map((model) => model.parameters.active ?? Number.NaN));
        expect([...catalog.checked]).toEqual(models.map((model) => coverage(model).checked));
        expect(catalog.claims).toBe(COMPONENT_IDS.length);
        expect(column('by')).toEqual(models.map((model) => model.producer));
        expect(Array.from(catalog.producerOf, (code) => catalog.producers[code]!.id)).toEqual(column('by'));
        for (const axis of AXES) {
          const readings = models.map((model) => readAxes(model, libraryOf(dataset))[axis]);
          const codes = catalog.readingOf[axisKey(axis)];
          expect(Array.from(codes, (code) => catalog.readings[code])).toEqual(readings);
          expect(column(axisKey(axis))).toEqual(readings.map((reading) => reading.word));
        }
        for (const id of COMPONENT_IDS) {
          const known = column(componentKey(id)).map((word) => splitGrounds(word ?? ''));
          expect(known.map(({ word }) => word)).toEqual(models.map((model) => model.components[id].status));
          expect(known.map(({ grounds }) => grounds || 'found')).toEqual(
            models.map((model) => findingOf(model.components[id])),
          );
        }
        for (const key of ['gating', 'family', 'modality', 'stage', 'tier'] as const) {
          expect(column(key)).toEqual(models.map((model) => model[key]));
        }
        expect(column('osaid-1-0')).toEqual(verdicts['osaid-1-0']);
        expect(column('mof-1-0-paper')).toEqual(verdicts['mof-1-0-paper']);
        for (const permission of PERMISSIONS) {
          const answers = models.map(({ components: { finalWeights } }) =>
            ['withheld', 'described', 'not-applicable'].includes(finalWeights.status)
              ? 'no'
              : answerFor(finalWeights.license, licenses, (license) => permits(license, permission)),
          );
          expect(wordsOf(catalog.permits[permission])).toEqual(answers);
        }
        expect(catalog.retired).toEqual(RETIRED);
      }),
      { numRuns: 50 },
    );
  });

  it('names in the first page the families that the whole one names', () => {
    fc.assert(
      fc.property(anyDataset(), ({ dataset, verdicts }) => {
        const first = decodeCatalog(firstColumns(encodeCatalog(dataset, verdicts)));
        expect(wordsOf(first.columns.family!)).toEqual(dataset.models.map(({ family }) => family));
      }),
      { numRuns: 50 },
    );
    const models = [
      aModel({ id: 'olmo-1', family: 'olmo' }),
      aModel({ id: 'olmo-2', family: 'olmo' }),
      aModel({ id: 'r1', family: 'deepseek' }),
    ];
    const json = firstColumns(encodeCatalog(aDataset(models), {}));
    expect(json.columns.family?.[0]).toEqual([4, 'deepseek']);
    expect(wordsOf(decodeCatalog(json).columns.family!)).toEqual(['olmo', 'olmo', 'deepseek']);
  });

  it('says of the license of weights: its name, that they are not out, or that nobody knows', () => {
    const models = [
      aModel({ id: 'a', components: { finalWeights: ['released', 'free'] } }),
      aModel({ id: 'b', components: { finalWeights: ['withheld', 'free'] } }),
      aModel({ id: 'c', components: { finalWeights: ['described', null] } }),
      aModel({ id: 'd', components: { finalWeights: ['released', null] } }),
      aModel({ id: 'e', components: { finalWeights: 'unknown' } }),
    ];
    const { licenseOf, columns } = catalogOf(aDataset(models));
    expect(wordsOf(licenseOf)).toEqual(['free', 'withheld', 'withheld', 'unknown', 'unknown']);
    expect(wordsOf(columns.category!)).toEqual([
      'permissive',
      'proprietary:no-weights',
      'proprietary:no-weights',
      'unknown',
      'unknown',
    ]);
  });

  it('says of the license of training data only what is stated for the data', () => {
    const data = (claim: Partial<Claim>) =>
      aModel({ components: { trainingData: { ...aClaim('released', 'free'), ...claim } } });
    const models = [
      data({}),
      data({ licenseSource: 'inherited' }),
      data({ license: null }),
      data({ status: 'unknown' }),
      data({ status: 'withheld' }),
      data({ status: 'described' }),
    ].map((model, at) => ({ ...model, id: `m${at}` }));
    const { columns } = catalogOf(aDataset(models));
    expect(wordsOf(columns['data-license']!)).toEqual([
      'free',
      'unknown',
      'unknown',
      'unknown',
      'withheld',
      'withheld',
    ]);
  });

  it.each([
    ['free OR nc', 'permissive'],
    ['nc OR free', 'permissive'],
    ['free AND nc', 'non-commercial'],
    ['(free AND nc) OR community', 'non-commercial'],
    ['free AND unread', 'unknown'],
    ['free OR stranger', 'permissive'],
    ['stranger', 'unknown'],
    ['not an expression', 'unknown'],
  ])('puts %s into the category %s', (license, category) => {
    const { columns } = catalogOf(
      aDataset([aModel({ components: { finalWeights: ['released', license] } })]),
    );
    expect(wordsOf(columns.category!)).toEqual([category]);
  });

  it('finds nothing under the names every object has', () => {
    const catalog = catalogOf(aDataset([aModel({ producer: 'constructor' })], { producers: {} }));
    for (const name of ['constructor', '__proto__', 'toString'] as never[]) {
      expect([catalog.columns[name], catalog.retired[name], catalog.readingOf[name]]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    expect(catalog.producers).toEqual([{ id: 'constructor', name: 'constructor' }]);
  });

  it('may be empty', () => {
    expect(catalogOf(aDataset([])).size).toBe(0);
  });
});

describe('a malformed catalog', () => {
  const models = ['a', 'b', 'c'].map((id) =>
    aModel({ id, name: id, components: { finalWeights: ['released', 'free'] } }),
  );
  const sound = encodeCatalog(aDataset(models), {});
  const decodeWith = (part: object) => () => decodeCatalog({ ...sound, ...part });

  /** Added since the format's number last grew: an older file lacks them, and is sound. */
  const added = ['asked', 'askedUnchecked', 'repositories'];
  it.each(Object.keys(sound).filter((key) => !['format', 'release', 'claims', ...added].includes(key)))(
    'is refused without its %s',
    (key) => {
      expect(decodeWith({ [key]: undefined })).toThrow(TypeError);
    },
  );

  it.each(added)('is read without its %s', (key) => {
    expect(decodeWith({ [key]: undefined })().size).toBe(models.length);
  });

  it.each(['names', 'released', 'sizes', 'checked'] as const)('is refused when %s is too short', (key) => {
    expect(decodeWith({ [key]: sound[key].slice(1) })).toThrow(TypeError);
  });

  it('is refused when an id comes twice, or a name is no text', () => {
    expect(decodeWith({ names: ['a', 'b', 'B'] })).toThrow(TypeError);
    expect(decodeWith({ names: ['a', 'b', 'other\na'] })).toThrow(TypeError);
    expect(decodeWith({ names: ['a', 'b', 3] })).toThrow(TypeError);
  });

  it('is refused when a column is too short, or names a value that is not there', () => {
    for (const codes of ['AA', 'AAAA', 'AAB', 'AA!', 'AA\u{1F600}', [0, 0], [0, 0, 1], [0, 0, -1]]) {
      expect(decodeWith({ license: [['free'], codes] })).toThrow(TypeError);
      expect(decodeWith({ columns: { ...sound.columns, tier: [['curated'], codes] } })).toThrow(TypeError);
    }
    expect(decodeWith({ readingOf: { data: 'zzz' } })).toThrow(TypeError);
    expect(decodeWith({ readings: sound.readings.map((reading) => ({ ...reading, word: 'ajar' })) })).toThrow(
      TypeError,
    );
    expect(decodeWith({ permits: { ...sound.permits, share: 'x' } })).toThrow(TypeError);
    expect(decodeWith({ permits: { ...sound.permits, share: '' } })).toThrow(TypeError);
    expect(decodeWith({ producers: [['maker'], 'AAB'] })).toThrow(TypeError);
    for (const codes of ['', 'AA', 'B']) {
      expect(decodeWith({ category: [['permissive'], codes] })).toThrow(TypeError);
    }
    expect(decodeWith({})().size).toBe(3);
  });
});

describe('packed codes', () => {
  it('survive, with few values and with many', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 300 }).map(String), { maxLength: 400, size: 'max' }), (words) => {
        const [values, codes] = JSON.parse(JSON.stringify(packColumn(words))) as ReturnType<
          typeof packColumn
        >;
        expect(typeof codes).toBe(values.length <= 64 ? 'string' : 'object');
        expect(new Set(values).size).toBe(values.length);
        expect(Array.from(unpackRows(codes), (code) => values[code])).toEqual(words);
      }),
    );
  });

  it('are one letter each for up to 64 values', () => {
    const codes = Array.from({ length: 64 }, (_, code) => code);
    expect(packCodes(codes, 64)).toHaveLength(64);
    expect([...unpackCodes(packCodes(codes, 64))]).toEqual(codes);
    expect(packCodes([64], 65)).toEqual([64]);
  });

  it('tell of more than 64 values how lately each came before', () => {
    const words = Array.from({ length: 65 }, (_, at) => `word-${at}`);
    const [, rows] = packColumn([...words, 'word-64', 'word-63', 'word-64']);
    expect(rows.slice(65)).toEqual([1, 2, 2]);
    expect([...unpackRows([0, 0, 3, -1, 0.5])].slice(2)).toEqual([0xffff, 0xffff, 0xffff]);
  });
});

describe('the keys of facets', () => {
  it('are each there once, name every axis, component and definition, and fit into an address', () => {
    const keys = [...FACET_KEYS, ...RANGE_KEYS, 'q', 'permits', 'sort', 'cols', 'm', 'd'];
    expect(new Set(keys).size).toBe(keys.length);
    expect(FACET_KEYS).toEqual(
      expect.arrayContaining([...AXES.map(axisKey), ...COMPONENT_IDS.map(componentKey)]),
    );
    expect(FACET_KEYS).toEqual(expect.arrayContaining([...DEFINITION_IDS]));
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
    expect(componentKey('trainingData')).toBe('training-data');
  });
});
