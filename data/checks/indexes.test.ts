import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../read/files.ts';
import { planListed, toIndexText } from '../import/plan.ts';
import { readStanding } from '../import/standing.ts';
import { peopleIn, readIndexes, strayRecords, type IndexFiles } from '../read/index-files.ts';
import { INDEX_SCHEMAS } from '../read/index-schema.ts';
import { sampleModel } from './sample.ts';

const data = path.resolve(import.meta.dirname, '..');
const { indexes, problems } = readIndexes(data);

describe('what other indexes say', () => {
  test('fits data/index-schema.ts', () => {
    expect(problems).toEqual([]);
  });

  test.each(Object.values(indexes))('$id stands in one form', (index) => {
    const text = readFileSync(path.join(data, `indexes/${index?.id}.json`), 'utf8');
    expect(index !== null && toIndexText(index) === text).toBe(true);
  });

  test('has every record that a model refers to', () => {
    expect(strayRecords(readFiles(data).files.models, indexes)).toEqual([]);
  });

  test('a broken file fails', () => {
    const record = { name: 'House', editions: { '2025-12': { total: { points: 1, of: 0 } } } };
    expect(INDEX_SCHEMAS.fmti.safeParse({ ...indexes.fmti, records: { House: record } }).success).toBe(false);
    expect(readIndexes(path.join(data, 'nowhere')).problems).toHaveLength(4);
  });

  test('a record that is not there fails', () => {
    const none = Object.fromEntries(Object.keys(indexes).map((id) => [id, null])) as IndexFiles;
    const model = sampleModel();
    model.indexes.mot.push({ record: 'House', relation: 'same' });
    model.components.finalWeights.listedBy = ['osai:House', 'models.dev:house'];
    expect(strayRecords([model], none)).toEqual([
      'data/models/house-7b.json → indexes.mot: no record "House" in data/indexes/mot.json',
      'data/models/house-7b.json → components.finalWeights.listedBy: no record "osai:House" in data/indexes',
    ]);
  });
});

describe('listed models', () => {
  const { files, problems: wrong } = planListed(readStanding(data));
  const models = [...files].map(([file, text]) => ({ file, text }));

  test('come from the tables of data/import without a problem', () => {
    expect(wrong).toEqual([]);
    expect(models.length).toBeGreaterThan(200);
  });

  test('are what the indexes say, word for word: run "npm run import -- listed"', () => {
    const differing = models.filter(({ file, text }) => readText(file) !== text).map(({ file }) => file);
    expect(differing).toEqual([]);
  });
});

function readText(file: string): string | null {
  try {
    return readFileSync(path.join(data, file), 'utf8');
  } catch {
    return null;
  }
}

describe('no person', () => {
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.(json|ts|md|csv)$/.test(name),
  );

  test('is named in a contact field, and no e-mail address stands anywhere under data', () => {
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((name) =>
      peopleIn(`data/${name}`, readFileSync(path.join(data, name), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  test('passes unseen', () => {
    expect(peopleIn('data/a.json', '{"a":[{"Contact":"Jane"}]}')).toEqual([
      'data/a.json: remove the key "Contact"; people stay out',
    ]);
    expect(peopleIn('data/a.md', 'write to jane.doe@example.org')).toEqual([
      'data/a.md: remove the e-mail address jane.doe@example.org',
    ]);
  });
});
