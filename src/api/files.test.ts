import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { downloadFiles } from '#data/publish/downloads.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { readDataset } from '#data/read/dataset.ts';
import { licensesShape, PAGE_FILE_SHAPES, recordShape } from './files.ts';
import type { Shape } from './shape.ts';
import { isObject } from './is-object.ts';

const folder = path.resolve(import.meta.dirname, '../../data');
const dataset = readDataset(folder);
const files = downloadFiles(folder, dataset, verdictColumns(dataset));
const SHAPES: Record<string, Shape> = {
  ...PAGE_FILE_SHAPES,
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
