import { describe, expect, test } from 'vitest';
import { aDataset, aLicense, catalogOf, COMMUNITY, NON_COMMERCIAL, UNREAD } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { readDataset } from '#data/read/dataset.ts';
import { countModels, groupLicenses, rowsUnder } from './license-list.ts';
import { commercialMark } from './license-marks.ts';

const FREE = aLicense({ id: 'free', name: 'Free License' });
const OTHER = aLicense({ id: 'other', name: 'A Free License', steward: 'Élan-Vital' });

const model = (id: string, license: string | null, status: 'released' | 'withheld' = 'released') =>
  aModel({ id, components: { finalWeights: [status, license] } });
const catalog = catalogOf(
  aDataset([
    model('a', 'free'),
    model('b', 'free OR nc'),
    model('c', null),
    model('d', 'free', 'withheld'),
    model('e', 'community'),
  ]),
);

describe('models under a license', () => {
  test('are those whose weights are out under it, alone or beside another', () => {
    expect(rowsUnder(catalog, 'free').map((row) => catalog.ids[row])).toEqual(['a', 'b']);
    expect(rowsUnder(catalog, 'nc').map((row) => catalog.ids[row])).toEqual(['b']);
    expect(rowsUnder(catalog, 'unread')).toEqual([]);
  });

  test('are counted the same for all licenses at once', () => {
    const counts = countModels(catalog);
    for (const id of ['free', 'nc', 'community', 'unread'])
      expect(counts.get(id) ?? 0).toBe(rowsUnder(catalog, id).length);
  });
});

describe('groupLicenses', () => {
  const all = [OTHER, UNREAD, FREE, NON_COMMERCIAL, COMMUNITY];
  const shown = (query: string, category: Parameters<typeof groupLicenses>[3] = null) =>
    groupLicenses(all, countModels(catalog), query, category).map((group) => [
      group.category,
      ...group.licenses.map(({ id }) => id),
    ]);

  test('groups by category in the order of the vocabulary, most models first, then by name', () => {
    expect(shown('')).toEqual([
      ['permissive', 'free', 'other'],
      ['non-commercial', 'nc'],
      ['community-with-threshold', 'community'],
      ['unknown', 'unread'],
    ]);
  });

  test('finds every word, in name, id or steward, whatever the accents and dashes', () => {
    expect(shown('elan vital free')).toEqual([['permissive', 'other']]);
    expect(shown('UNREAD')).toEqual([['unknown', 'unread']]);
    expect(shown('free nothing')).toEqual([]);
  });

  test('finds a license by whatever people call it, alone where the name is whole', () => {
    const { licenses } = readDataset('data');
    const ids = (query: string) =>
      groupLicenses(licenses, new Map(), query, null).flatMap((group) => group.licenses.map(({ id }) => id));
    expect(ids('flux-1-dev-non-commercial-license')).toEqual(['flux-1-dev-nc']);
    expect(ids('yi-license')).toEqual(['yi-series-1.0']);
    expect(ids('afl-3.0')).toEqual(['AFL-3.0']);
    expect(ids('Apache License, Version 2.0')).toEqual(['Apache-2.0']);
    expect(ids('llama3.1')).toEqual(['llama-3.1-community']);
    expect(ids('bsd')).toEqual(expect.arrayContaining(['0BSD', 'BSD-2-Clause', 'BSD-3-Clause']));
  });

  test('keeps to one category', () => {
    expect(shown('license', 'non-commercial')).toEqual([['non-commercial', 'nc']]);
    expect(shown('', 'proprietary')).toEqual([]);
  });
});

describe('commercialMark', () => {
  test.each([
    [FREE, 'yes'],
    [COMMUNITY, 'with conditions'],
    [NON_COMMERCIAL, 'no'],
    [UNREAD, 'unknown'],
  ])('says yes, with conditions, no or unknown', (license, word) => {
    expect(commercialMark(license)[1]).toBe(word);
  });
});
