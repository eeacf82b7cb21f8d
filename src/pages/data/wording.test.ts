import path from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { downloadFiles, type Downloads } from '#data/publish/downloads.ts';
import { changeCount, changeSubject, changeValue } from '#words/changes.ts';
import { descriptionOf, formatBytes } from './files.ts';

const folder = path.resolve(import.meta.dirname, '../../../data');
const dataset = readDataset(folder);

test('every file to download has a description and its true size', () => {
  const files = downloadFiles(folder, dataset, {});
  const { files: list } = JSON.parse(files.get('downloads.json')!) as Downloads;
  expect(list.length).toBeGreaterThan(5);
  expect(list.filter((file) => descriptionOf(file.path) === '')).toEqual([]);
  expect(list).toEqual(
    list.map((file) => ({ path: file.path, bytes: Buffer.byteLength(files.get(file.path)!) })),
  );
});

test('a change reads as words, and an unforeseen one as it stands', () => {
  expect([changeSubject('trainingData'), changeValue('described'), changeValue('null')]).toEqual([
    'Training data',
    'described only',
    'unknown',
  ]);
  expect([changeSubject('constructor'), changeValue('license MIT')]).toEqual(['constructor', 'license MIT']);
  expect([changeSubject('disclosures.trainingSummary'), changeValue('none-found')]).toEqual([
    'Summary of training content',
    'none found',
  ]);
  expect(changeSubject('funding.paidBy')).toBe('Who paid');
  expect(changeSubject('parameters.activeTotal')).toBe('parameters: active total');
});

test('corrections are counted, one in the singular', () => {
  const change = { date: '2026-01-01', of: 'a', from: 'b', to: 'c', why: 'd' };
  const release = (changes: number) => ({
    date: '2026-01-01',
    note: '',
    models:
      changes === 0 ? [] : [{ id: 'a', name: 'A', changes: Array.from({ length: changes }, () => change) }],
  });
  expect([0, 1, 2].map((count) => changeCount(release(count)))).toEqual([
    'No corrections to records.',
    '1 correction to 1 model.',
    '2 corrections to 1 model.',
  ]);
});

test.each([
  [594, '0.6 kB'],
  [8069, '8.1 kB'],
  [235_777, '236 kB'],
  [2_734_618, '2.7 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
