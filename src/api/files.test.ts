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

test('every record is accepted', () => {
  const records = [...files.keys()].filter((file) => file.startsWith('models/'));
  expect(records.filter((file) => !recordShape(published(file)))).toEqual([]);
  expect(records).toHaveLength(dataset.models.length);
});
