import { describe, expect, test } from 'vitest';
import { aDataset, aLicense, catalogOf, COMMUNITY, NON_COMMERCIAL, UNREAD } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { readDataset } from '#data/read/dataset.ts';
import { makeFilterIndex } from '#core/catalog/filter-index.ts';
import { countsByLicense, rowsUnder } from '#core/catalog/license-counts.ts';
import { DEFAULT_LICENSES } from '#core/link/bare-views.ts';
import type { LicensesView } from '#core/link/licenses-view.ts';
import { listLicenses, searchLicenses, tableFor } from './license-list.ts';

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
const index = makeFilterIndex(catalog, null);

describe('models under a license', () => {
  test('are those whose weights are out under it, alone or beside another', () => {
    expect(rowsUnder(index, 'free').map((row) => catalog.ids[row])).toEqual(['a', 'b']);
    expect(rowsUnder(index, 'nc').map((row) => catalog.ids[row])).toEqual(['b']);
    expect(rowsUnder(index, 'unread')).toEqual([]);
  });

  test('are counted the same for all licenses at once', () => {
    const counts = countsByLicense(index);
    for (const id of ['free', 'nc', 'community', 'unread'])
      expect(counts.get(id) ?? 0).toBe(rowsUnder(index, id).length);
  });
});

const ALL = { ...DEFAULT_LICENSES, shown: 'all' } as const;

describe('listLicenses', () => {
  const all = [OTHER, UNREAD, FREE, NON_COMMERCIAL, COMMUNITY];
  const shown = (part: Partial<LicensesView>) =>
    listLicenses(all, countsByLicense(index), { ...ALL, ...part }).groups.map((group) => [
      group.key,
      ...group.licenses.map(({ id }) => id),
    ]);

  test('lists those of models’ weights first, most models first, then by name', () => {
    expect(shown({})).toEqual([
      ['used', 'free', 'community', 'nc'],
      ['unused', 'other', 'unread'],
    ]);
    const { groups, keptBack } = listLicenses(all, countsByLicense(index), DEFAULT_LICENSES);
    expect(groups.map(({ key }) => key)).toEqual(['used']);
    expect(keptBack).toBe(2);
  });

  test('groups by kind in the order of the vocabulary', () => {
    expect(shown({ sort: 'kind' }).map(([key, first]) => [key, first])).toEqual([
      ['permissive', 'free'],
      ['non-commercial', 'nc'],
      ['community-with-threshold', 'community'],
      ['unknown', 'unread'],
    ]);
    expect(shown({ sort: 'name' })).toEqual([['all', 'other', 'community', 'free', 'nc', 'unread']]);
    expect(shown({ sort: 'conditions' })[0]?.slice(1, 3)).toEqual(['free', 'other']);
  });

  test('finds every word, in name, id or steward, whatever the accents and dashes, used or not', () => {
    const ids = (query: string) => shown({ query, shown: 'used' }).flatMap(([, ...rest]) => rest);
    expect(ids('elan vital free')).toEqual(['other']);
    expect(ids('UNREAD')).toEqual(['unread']);
    expect(ids('free nothing')).toEqual([]);
  });

  test('finds a license by whatever people call it, alone where the name is whole', () => {
    const { licenses } = readDataset('data');
    const ids = (query: string) => searchLicenses(licenses, query).map(({ id }) => id);
    expect(ids('flux-1-dev-non-commercial-license')).toEqual(['flux-1-dev-nc']);
    expect(ids('yi-license')).toEqual(['yi-series-1.0']);
    expect(ids('afl-3.0')).toEqual(['AFL-3.0']);
    expect(ids('Apache License, Version 2.0')).toEqual(['Apache-2.0']);
    expect(ids('llama3.1')).toEqual(['llama-3.1-community']);
    expect(ids('bsd')).toEqual(expect.arrayContaining(['0BSD', 'BSD-2-Clause', 'BSD-3-Clause']));
  });

  test('keeps to one category, and to what is needed', () => {
    expect(shown({ query: 'license', category: 'non-commercial' })).toEqual([['used', 'nc']]);
    expect(shown({ category: 'proprietary' })).toEqual([]);
    const sold = { permits: ['commercial-conditional'], permitsUnknown: false } as const;
    expect(shown({ needs: sold }).flatMap(([, ...ids]) => ids)).toEqual(['free', 'community', 'other']);
    expect(shown({ needs: { ...sold, permitsUnknown: true } }).flat()).toContain('unread');
    expect(shown({ needs: sold, users: 8e8 }).flat()).not.toContain('community');
  });
});

describe('tableFor', () => {
  const needs = { permits: ['share'], permitsUnknown: false } as const;

  test('sets the same needs, and names licenses only where numbers or a place decide', () => {
    expect(tableFor({ ...ALL, needs }, [FREE, COMMUNITY]).filters).toMatchObject({
      permits: ['share'],
      facets: {},
    });
    expect(tableFor({ ...ALL, needs, users: 8e8 }, [FREE, COMMUNITY]).filters.facets).toEqual({
      license: ['free'],
    });
  });
});
