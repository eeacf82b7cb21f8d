import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ModelRecord } from '#core/model/record.ts';
import { decodeCatalog } from '#core/catalog/catalog.ts';
import type { CatalogJson } from '#core/catalog/catalog-json.ts';
import { keptFile, keptProblems, readKept } from '../read/kept-release.ts';
import { keepRelease } from './keep-release.ts';
import { keptFiles, releasesIn, type Release } from './kept-files.ts';

const DATA = path.join(import.meta.dirname, '..');
const releases = releasesIn(DATA);
const kept = releases.filter(({ sha256 }) => sha256 !== undefined);
const newest = { date: releases[0]?.date ?? '', hash: '0123456789ab' };
const files = keptFiles(DATA, newest, releases);
const parsed = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');

test('every release but the newest is kept, and is what it was', () => {
  expect(kept.length).toBeGreaterThanOrEqual(releases.length - 1);
  expect(keptProblems(DATA, releases)).toEqual([]);
});

const copy = mkdtempSync(path.join(tmpdir(), 'ajar-kept-'));
afterAll(() => rmSync(copy, { recursive: true }));

test('a kept release that changed, is gone, or is another’s is found out', () => {
  cpSync(path.join(DATA, 'releases'), path.join(copy, 'releases'), { recursive: true });
  const { date = '' } = kept[0] ?? {};
  expect(keptProblems(copy, kept)).toEqual([]);
  expect(keptProblems(copy, [...kept, { date: '2020-01-01', note: 'Lost.', sha256: 'a' }]).join()).toContain(
    'the release is not kept',
  );
  const file = path.join(copy, keptFile(date));
  const bytes = readFileSync(file);
  writeFileSync(path.join(copy, keptFile('2020-01-01')), bytes);
  const sha256 = kept[0]?.sha256;
  expect(keptProblems(copy, [{ date: '2020-01-01', note: 'Wrong.', sha256 }]).join()).toContain(date);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(keptProblems(copy, kept).join()).toContain('a kept release never changes');
});

// It compresses all facts as hard as it can, which takes a busy machine its time.
test('keeping the newest release writes it, once', { timeout: 120_000 }, () => {
  const folder = path.join(copy, 'data');
  cpSync(DATA, folder, { recursive: true, filter: (file) => !file.endsWith('.br') });
  expect(keepRelease(folder)).toBe(keptFile(newest.date));
  const [first] = releasesIn(folder);
  expect(keptProblems(folder, first ? [first] : [])).toEqual([]);
  expect(readKept(folder, newest.date).dataset.models.length).toBeGreaterThan(500);
  expect(() => keepRelease(folder)).toThrow('a kept release never changes');
});

test.each(kept.map(({ date }) => date))('the app can read the release of %s', (date) => {
  const { dataset, verdicts } = readKept(DATA, date);
  expect(parsed(`releases/${date}/dataset.json`)).toEqual(dataset);
  const catalog = decodeCatalog(parsed(`releases/${date}/catalog.json`) as CatalogJson);
  expect(catalog.release).toEqual(dataset.release);
  expect(catalog.ids).toEqual(dataset.models.map(({ id }) => id));
  for (const [definition, answers] of Object.entries(verdicts)) {
    const column = catalog.columns[definition as keyof typeof verdicts];
    expect([...(column?.codes ?? [])].map((code) => column?.values[code])).toEqual(answers);
  }
  for (const [at, { id }] of dataset.models.entries()) {
    const record = parsed(`releases/${date}/models/${id}.json`) as ModelRecord;
    const ofThen = Object.entries(verdicts).map(([definition, answers]) => [definition, answers[at]]);
    expect(record.verdicts).toEqual(Object.fromEntries(ofThen));
  }
});

test('the list names each release with its hash', () => {
  const list = parsed('releases.json') as Release[];
  expect(list.map(({ date }) => date)).toEqual(releases.map(({ date }) => date));
  for (const { date, hash, isKept } of list) {
    expect(hash).toBe(isKept ? readKept(DATA, date).dataset.release.hash : newest.hash);
  }
});
