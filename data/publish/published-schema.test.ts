import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readDataset } from '../read/dataset.ts';
import { downloadFiles } from './downloads.ts';
import { verdictColumns } from './verdict-columns.ts';

// With a validator that is not ours, in its strict mode: over every file that is published, and those they are made of.

// Every file of every release is written and tried, which takes its time on a busy machine.
vi.setConfig({ hookTimeout: 60_000, testTimeout: 60_000 });

const DATA = path.join(import.meta.dirname, '..');
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
formats.default(ajv);
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  const dataset = readDataset(DATA);
  files = downloadFiles(DATA, dataset, verdictColumns(dataset));
  for (const [name, text] of files)
    if (name.endsWith('.schema.json')) ajv.addSchema(JSON.parse(text) as object);
  // Everything is computed anew, which a busy machine takes its time for.
}, 60_000);

/** What the schema finds wrong with a file; nothing where it fits. */
function complaints(schema: string, json: unknown): string[] {
  const validate = ajv.getSchema(schema);
  if (validate === undefined) throw new Error(`No schema has the $id ${schema}.`);
  return validate(json)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const parsed = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');

describe('published files', () => {
  test.each(['dataset', 'licenses', 'datasets', 'changes'])('%s.json fits its schema', (name) => {
    expect(complaints(`${name}.schema.json`, parsed(`${name}.json`))).toEqual([]);
  });

  test('every record fits its schema, those of kept releases included', () => {
    const records = [...files.keys()].filter((name) => /(^|\/)models\//.test(name));
    expect(records.some((name) => name.startsWith('releases/'))).toBe(true);
    expect(records.length).toBeGreaterThan(500);
    expect(
      records.flatMap((name) => complaints('record.schema.json', parsed(name)).map((text) => name + text)),
    ).toEqual([]);
  });
});

describe('files that are edited', () => {
  test.each([
    ['models', 'model'],
    ['licenses', 'license'],
  ])('every file of data/%s fits its schema', (folder, kind) => {
    const names = readdirSync(path.join(DATA, folder));
    const wrong = names.flatMap((name) =>
      complaints(`${kind}.schema.json`, JSON.parse(readFileSync(path.join(DATA, folder, name), 'utf8'))),
    );
    expect(names.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['dataset.schema.json', 'dataset.json', (json: Dataset) => delete json.models[0]?.name],
  [
    'dataset.schema.json',
    'dataset.json',
    (json: Dataset) => json.models.push({ ...json.models[0], name: 4 }),
  ],
  ['dataset.schema.json', 'dataset.json', (json: Dataset) => (json.release.date = '2026-13-01')],
  [
    'changes.schema.json',
    'changes.json',
    (json: Dataset) => Object.assign(json, { 0: { date: '2026-11-27' } }),
  ],
])('%s refuses a file that is wrong', (schema, name, spoil) => {
  const json = parsed(name) as Dataset;
  spoil(json);
  expect(complaints(schema, json)).not.toEqual([]);
});

type Dataset = { release: { date: string }; models: { name?: unknown }[] };
