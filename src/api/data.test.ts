import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CATALOG_FORMAT } from '#core/catalog/catalog-json.ts';
import { aDataset } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { sealed } from '#core/model/seal.ts';
import { siteFiles } from '#data/publish/site-files.ts';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { play, server } from '#mocks/server.ts';
import type { DataErrorKind } from './data-error.ts';
import { fetchCatalog, fetchRecord } from './data.ts';
import { fetchLicenses, fetchPageData } from './page-files.ts';

const FILES = Object.fromEntries(siteFiles(aDataset([aModel({ id: 'one' }), aModel({ id: 'two' })]), {}));

beforeAll(() => {
  vi.stubEnv('BASE_URL', 'http://ajar.test/base/');
  server.listen({ onUnhandledRequest: 'error' });
});
beforeEach(() => play('real', FILES));
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

describe('what arrives', () => {
  test('the catalog is decoded', async () => {
    expect((await fetchCatalog()).ids).toEqual(['one', 'two']);
  });

  test('a record, the licenses and a page come as they were sent', async () => {
    expect((await fetchRecord('two')).model.id).toBe('two');
    expect(await fetchLicenses()).toEqual(JSON.parse(FILES['licenses.json']!));
    expect(await fetchPageData('definitions.json')).toEqual(JSON.parse(FILES['definitions.json']!));
  });
});

describe('what does not arrive', () => {
  test.each<[ScenarioName, DataErrorKind]>([
    ['offline', 'offline'],
    ['timeout', 'timeout'],
    ['missing', 'missing'],
    ['failing', 'server'],
    ['broken', 'malformed'],
    ['outdated', 'outdated'],
  ])('%s: the error says %s, and which file', async (scenario, kind) => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.timeout(50));
    play(scenario, FILES);
    const url = 'http://ajar.test/base/data/catalog.json';
    await expect(fetchCatalog()).rejects.toMatchObject({ name: 'DataError', kind, url });
  });

  test('an app waits fifteen seconds for an answer', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    await fetchLicenses();
    expect(timeout).toHaveBeenCalledExactlyOnceWith(15_000);
  });

  test('a model that is not there is missing', async () => {
    await expect(fetchRecord('three')).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('what arrives damaged', () => {
  // Without its checksum, so that each fault is found by what it is.
  const catalog = { ...(JSON.parse(FILES['catalog.json']!) as object), sum: undefined };

  test.each([
    ['null', null],
    ['a list', []],
    ['a text', 'catalog'],
    ['a model without a name', { ...catalog, names: ['one'] }],
    ['a producer nobody knows', { ...catalog, producers: [['maker'], 'AJ'] }],
    ['no columns', { ...catalog, columns: null }],
    ['an id twice', { ...catalog, names: ['one', 'One'] }],
    ['a number as name', { ...catalog, names: [1, 2] }],
    ['a number as day', { ...catalog, released: [2024, 2025] }],
    ['no release', { ...catalog, release: null }],
    ['a release without a day', { ...catalog, release: {} }],
    ['an axis missing', { ...catalog, readingOf: {} }],
  ])('catalog: %s', async (_, json) => {
    play('real', { 'catalog.json': JSON.stringify(json) });
    await expect(fetchCatalog()).rejects.toMatchObject({ kind: 'malformed' });
  });

  test.each([
    ['the catalog', 'catalog.json', 'unknown', () => fetchCatalog()],
    ['a record', 'models/one.json', 'unknown', () => fetchRecord('one')],
    ['the file of a page', 'definitions.json', 'no', () => fetchPageData('definitions.json')],
  ])('%s with one word altered', async (_, file, word, load) => {
    const altered = FILES[file]!.replace(`"${word}"`, '"yes"');
    expect(altered).not.toBe(FILES[file]);
    play('real', { ...FILES, [file]: altered });
    await expect(load()).rejects.toMatchObject({ kind: 'malformed' });
  });

  test('a record under the id of another model', async () => {
    play('real', { 'models/one.json': FILES['models/two.json']! });
    await expect(fetchRecord('one')).rejects.toMatchObject({ kind: 'malformed' });
  });

  test('a file cut off in the middle', async () => {
    play('real', { 'catalog.json': FILES['catalog.json']!.slice(0, -100) });
    await expect(fetchCatalog()).rejects.toMatchObject({ kind: 'malformed' });
  });

  test.each([
    ['record', () => fetchRecord('one'), { 'models/one.json': '{"model":{}}' }],
    ['licenses', () => fetchLicenses(), { 'licenses.json': '{}' }],
    ['page', () => fetchPageData('changes.json'), { 'changes.json': '{}' }],
  ])('%s of another shape', async (_, load, files) => {
    play('real', files);
    await expect(load()).rejects.toMatchObject({ kind: 'malformed' });
  });
});

describe('what another version of the app has made', () => {
  const record = (part: object) => ({
    'models/one.json': sealed({ ...(JSON.parse(FILES['models/one.json']!) as object), ...part }),
  });
  const catalog = (format: unknown) => ({
    'catalog.json': sealed({ ...(JSON.parse(FILES['catalog.json']!) as object), format }),
  });

  test('a record of before formats were numbered has the first', async () => {
    play('real', record({ format: undefined }));
    expect((await fetchRecord('one')).model.id).toBe('one');
  });

  test.each([
    ['a record', () => fetchRecord('one'), record({ format: 2 }), 'outdated'],
    [
      'a record that lost what this app knows',
      () => fetchRecord('one'),
      record({ format: 9, model: {} }),
      'outdated',
    ],
    ['a record without a readable format', () => fetchRecord('one'), record({ format: 'x' }), 'malformed'],
    ['a catalog', () => fetchCatalog(), catalog(CATALOG_FORMAT + 1), 'outdated'],
    ['a catalog without a readable format', () => fetchCatalog(), catalog(undefined), 'malformed'],
  ])(
    '%s of a newer format says that the tab is too old, any other that it is damaged',
    async (_, load, files, kind) => {
      play('real', files);
      await expect(load()).rejects.toMatchObject({ kind });
    },
  );
});
