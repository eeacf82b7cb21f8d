import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleModel } from '../checks/sample.ts';
import { readDataset } from './dataset.ts';
import { toFileText } from '../write.ts';

const { id: _, ...facts } = sampleModel();
const record = { $schema: '../generated/model.schema.json', ...facts };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ajar-'));
  mkdirSync(path.join(folder, 'models'));
  cpSync(
    path.join(import.meta.dirname, '../licenses/Apache-2.0.json'),
    path.join(folder, 'licenses/Apache-2.0.json'),
  );
  put('producers.json', { house: { name: 'House', country: 'CH', kind: 'academic' } });
  put('ids.json', { current: ['house-7b'], retired: {} });
  put('releases.json', [
    { date: '2026-10-01', note: 'Older.' },
    { date: '2026-11-21', note: 'Newest.' },
  ]);
  writeFileSync(path.join(folder, 'models/house-7b.json'), toFileText(record));
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, value: unknown) => writeFileSync(path.join(folder, name), JSON.stringify(value));
const problems = (model: unknown) => {
  put('models/house-7b.json', model);
  return readProblems();
};
function readProblems(): string[] {
  try {
    readDataset(folder);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(1) : [String(error)];
  }
}

describe('readDataset', () => {
  test('reads models and licenses with the ids of their files and the newest release', () => {
    const dataset = readDataset(folder);
    expect(dataset.models.map((model) => model.id)).toEqual(['house-7b']);
    expect(dataset.licenses.map((license) => license.id)).toEqual(['Apache-2.0']);
    expect(dataset.release.date).toBe('2026-11-21');
    expect(dataset.release.hash).toMatch(/^[0-9a-f]{12}$/);
  });

  test('the hash follows the facts, not the spacing', () => {
    const before = readDataset(folder).release.hash;
    put('models/house-7b.json', record);
    expect(readDataset(folder).release.hash).toBe(before);
    put('models/house-7b.json', { ...record, gating: 'unknown' });
    expect(readDataset(folder).release.hash).not.toBe(before);
  });
});

describe('problems name the file, the place and what to type', () => {
  const file = 'data/models/house-7b.json';

  test('a word outside the vocabulary', () => {
    const [problem] = problems({ ...record, gating: 'open' });
    expect(problem).toBe(
      `${file} → gating: type one of "none", "click-through", "approval", "not-available", "unknown" (now "open")`,
    );
  });

  test('an unknown key', () => {
    expect(problems({ ...record, size: 7 })).toEqual([
      `${file} → the file: remove or correct the key "size"`,
    ]);
  });

  test('a missing key', () => {
    const { stage: _stage, ...rest } = record;
    expect(problems(rest)[0]).toMatch(/→ stage: type one of .*"unknown" \(the key is missing\)$/);
  });

  test('a wrong type', () => {
    expect(problems({ ...record, parameters: { total: '7', active: null } })).toEqual([
      `${file} → parameters.total: type a number (now "7")`,
    ]);
  });

  test('an address without https, deep inside', () => {
    const evidence = [{ url: 'http://example.org' }];
    const components = { ...record.components, dataCard: { ...record.components.dataCard, evidence } };
    expect(problems({ ...record, components })).toEqual([
      `${file} → components.dataCard.evidence[0].url: write a full address that starts with https:// (now "http://example.org")`,
    ]);
  });

  test('a day that is no day', () => {
    expect(problems({ ...record, released: '2026-13-01' })[0]).toContain('write a date as YYYY-MM-DD');
  });

  test('text that is no JSON', () => {
    writeFileSync(path.join(folder, 'models/house-7b.json'), '{ "name": ');
    expect(readProblems()[0]).toMatch(/^data\/models\/house-7b\.json: write valid JSON \(/);
  });

  test('a missing file', () => {
    rmSync(path.join(folder, 'producers.json'));
    expect(readProblems()).toEqual(['data/producers.json: the file is missing']);
  });

  test('all problems of all files come at once', () => {
    put('releases.json', []);
    expect(problems({ ...record, gating: 'open', tier: 'best' })).toHaveLength(3);
  });
});
