import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { downloadFiles } from '#data/publish/downloads.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { readDataset } from '#data/read/dataset.ts';
import { catalogShape, licensesShape, PAGE_FILES, pageFileShape, recordShape } from './files.ts';
import type { Shape } from './shape.ts';
import { isObject } from './is-object.ts';

const folder = path.resolve(import.meta.dirname, '../../data');
const dataset = readDataset(folder);
const files = downloadFiles(folder, dataset, verdictColumns(dataset));
const SHAPES: Record<string, Shape> = {
  ...Object.fromEntries(PAGE_FILES.map((file) => [file, pageFileShape(file)])),
  'catalog.json': catalogShape,
  'licenses.json': licensesShape,
  'models/olmo-2-32b.json': recordShape,
};
const published = (file: string): unknown => JSON.parse(files.get(file) ?? 'null');

/** The same JSON with every value that is no list and no object replaced. */
function withValues(json: unknown, value: unknown): unknown {
  if (Array.isArray(json)) return json.map((item) => withValues(item, value));
  if (isObject(json))
    return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, withValues(item, value)]));
  return value;
}

describe.each(Object.entries(SHAPES))('%s', (file, shape) => {
  test('as it is published, is accepted', () => {
    expect(shape(published(file))).toBe(true);
  });

  test.each([null, 42, true, 'text'])('with every value %s, is refused', (value) => {
    expect(shape(withValues(published(file), value))).toBe(false);
  });

  test.each([[null], [[]], [{}], ['text'], [42]])('%j instead is refused', (json) => {
    expect(shape(json)).toBe(false);
  });
});

test('every catalog and list of licenses is accepted, those of kept releases as well', () => {
  const kept = [...files.keys()].filter((file) => /(catalog|licenses)\.json$/.test(file));
  const shapeOf = (file: string) => SHAPES[path.basename(file)]!;
  expect(kept.filter((file) => !shapeOf(file)(published(file)))).toEqual([]);
  expect(kept.length).toBeGreaterThan(3);
});

test('every record is accepted, those of kept releases as well', () => {
  const records = [...files.keys()].filter((file) => /^(releases\/[^/]+\/)?models\/.+\.json$/.test(file));
  expect(records.filter((file) => !recordShape(published(file)))).toEqual([]);
  expect(records.length).toBeGreaterThan(dataset.models.length);
});

/** One damage a line: where, and what stands there. `undefined` takes the key away. */
const DAMAGES: Record<string, readonly (readonly [path: string, value: unknown])[]> = {
  'models/olmo-2-32b.json': [
    ['model.components.trainingData', undefined],
    ['model.components.trainingData', null],
    ['model.components.trainingData.status', 'opened'],
    ['model.components.trainingData.evidence', {}],
    ['model.components.trainingData.evidence.0.checked', 'soon'],
    ['model.name', 42],
    ['model.released', 2024],
    ['model.modality', 'smell'],
    ['model.parameters', null],
    ['model.parameters.total', '7B'],
    ['model.basedOn', 'x'],
    ['model.gating', 'often'],
    ['model.links', null],
    ['model.inputs', null],
    ['model.languages', 5],
    ['model.indexes', undefined],
    ['model.data.pretraining.classes', null],
    ['model.data.information', { a: 1 }],
    ['model.history', [{ date: 5 }]],
    ['bases', [null]],
    ['licenses.0.conditions.acceptableUsePolicy', null],
    ['siblings', [null]],
    ['radar', { rings: null }],
    ['answer', { x: 1 }],
    ['openPoint', { a: 1 }],
    ['verdicts', 5],
    ['factsOf', 'tomorrow'],
    ['factsOf', '2020-01-01'],
    ['model.released', '2026-12-01'],
    ['indexes', {}],
  ],
  'licenses.json': [
    ['0.name', 42],
    ['0.names', null],
    ['0.category', 'nice'],
    ['0.conditions.commercialUse', undefined],
    ['0.conditions.threshold', [{}]],
    ['0.conditions.termination', {}],
    ['1.id', '0BSD'],
  ],
  'releases.json': [['0.date', 'soon']],
  'changes.json': [
    ['0.models', null],
    ['0.date', '28.11.2026'],
  ],
  'indexes.json': [
    ['models.0.records', [{}]],
    ['models.0.disagreements', [{}]],
  ],
  'catalog.json': [
    ['release.date', '2126-01-01'],
    ['release.hash', null],
    ['ids.0', 'javascript:alert(1)'],
    ['names.0', ' '],
    ['producers.0', 'x'],
    ['licenses', [['MIT']]],
    ['datasets.0.0', null],
    ['languages.0', 'x'],
    ['released.0', 'soon'],
    ['released.0', '2026-13'],
    ['released.0', '2126-01'],
    ['total.0', 'NaN'],
    ['active.0', -1],
    ['claims', null],
    ['readings.0.word', 'ajar'],
    ['readings.0.low', null],
    ['readings.0.high', 2],
    ['readings.0.unchecked', 'x'],
    ['readings.0.absence', 5],
    ['license.0.0', null],
    ['columns', {}],
    ['columns.gating.0.0', 'x'],
    ['columns.g7-2026.0.0', 'x'],
    ['columns.country.0.0', ''],
    ['permits.0.0', 'yes'],
    ['asked.weights', -1],
    ['repositories.0', 5],
    ['retired', 7],
  ],
  'license-timelines.json': [['families.0.steps.0.from', 'soon']],
};

describe('damaged in one place', () => {
  const damages = Object.entries(DAMAGES).flatMap(([file, list]) =>
    list.map(([place, value]) => [file, place, value] as const),
  );
  test.each(damages)('%s: %s is %j', (file, place, value) => {
    const keys = place.split('.');
    const json = published(file);
    const parent = keys
      .slice(0, -1)
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], json);
    (parent as Record<string, unknown>)[keys.at(-1)!] = value;
    expect(SHAPES[file]!(JSON.parse(JSON.stringify(json)))).toBe(false);
  });
});

/** What may come in place of a value; the reader is told that the data arrived damaged. */
const KINDS: Readonly<Record<string, unknown>> = {
  null: null,
  'a number': 7,
  'a list': [],
  'an object': {},
  true: true,
  'no text': ' ',
  'text without end': 'x'.repeat(20_000),
  'another word': 'x',
  'a day of next century': '2126-01-01',
  'no day of any month': '2026-02-31',
  'less than nothing': -1,
  'more than any number': Number.POSITIVE_INFINITY,
  'NaN as text': 'NaN',
  'a script as address': 'javascript:alert(1)',
  'an address without security': 'http://example.org/',
};
/** Keys of texts that are shown as they are, names that nothing else has to know, and the answers by license. */
const FREE =
  /^(id|ids|names?|label|note|shows|why|family|publisher|steward|producer|producerName|license|licenseId|term|architecture|size|metric|scope|excluded|attribution|shareAlike|patentGrant|outputTraining|namingRequirement|territorialRestriction|onBreach|onLitigation|of|from|to|record|recordUrl|dimension|madeFrom|datasets|named|model|listedBy|hash|version|credit|taken|path|base|end|origin|hosts|rings)$/;
/** Keys of what may be unknown, or may not be there. */
const NULLABLE =
  /^(id|note|size|license|licenseId|term|architecture|information|postTraining|openSource|released|total|active|openPoint|tier|class|kind|withUs|amongThem|producer|modality|parameters|base|end|origin|url|index|indexes|namingRequirement|territorialRestriction|basedOn|trainingFlop|matches|dated|from|to|points)$/;
/** In place of another of their kind they say another thing, and nothing damaged. */
const WILL_DO = new Set(['a number', 'a list', 'an object', 'true']);
/** What may be of several kinds. */
const MIXED = /^(fsfFree|active)$/;
const TEXTS = ['another word', 'NaN as text'];

/** What kind of value it is, as JSON knows kinds. */
const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

type Place = { holder: Record<string, unknown>; at: string; key: string; place: string };
/** Every place of a file, under the key of an object that it stands below. */
function placesOf(json: unknown, key = '', above = ''): Place[] {
  if (typeof json !== 'object' || json === null) return [];
  const holder = json as Record<string, unknown>;
  return Object.entries(holder).flatMap(([at, value]) => {
    const here = Array.isArray(json) ? key : at;
    const place = `${above}/${Array.isArray(json) ? '' : at}`;
    return [{ holder, at, key: here, place }, ...placesOf(value, here, place)];
  });
}

/** A file with the first entries of each list, so that it can be damaged everywhere. */
function shortened(json: unknown): unknown {
  if (Array.isArray(json)) return json.slice(0, 6).map(shortened);
  if (!isObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, shortened(value)]));
}

describe('damaged in any place', () => {
  const ONE_BY_ONE = Object.keys(SHAPES).filter((file) => file !== 'catalog.json');
  test.each(ONE_BY_ONE)('%s: nothing of another kind passes', (file) => {
    const shape = SHAPES[file]!;
    const json = shortened(published(file));
    expect(shape(json)).toBe(true);
    const places = placesOf(json);
    const tried = new Set<string>();
    const passed: string[] = [];
    for (const { holder, at, key, place } of places) {
      const value = holder[at];
      const first = `${place} ${kindOf(value)}`;
      if (tried.has(first)) continue;
      tried.add(first);
      for (const [name, other] of Object.entries(KINDS)) {
        if (WILL_DO.has(name) && (kindOf(other) === kindOf(value) || MIXED.test(key))) continue;
        if ((FREE.test(key) || place.includes('/clauses/')) && TEXTS.includes(name)) continue;
        if (other === null && NULLABLE.test(key)) continue;
        holder[at] = other;
        if (shape(json)) passed.push(`${first}: ${name}`);
      }
      holder[at] = value;
    }
    expect(passed).toEqual([]);
  });
});
