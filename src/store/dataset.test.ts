import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { joinedWord, lacksColumn } from '#core/catalog/catalog.ts';
import { catalogOf, aDataset } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { DEFAULT_TABLE } from '#core/link/view.ts';
import { EQUAL_WEIGHTS } from '#core/model/weights.ts';
import { siteFiles } from '#data/publish/site-files.ts';
import { play, server } from '#mocks/server.ts';
import {
  loadCatalog,
  loadRecord,
  loadWholeCatalog,
  provideData,
  resetData,
  showRelease,
  useDataset,
} from './dataset.ts';
import { loadLicenses, loadPageData } from './files.ts';
import { changeFilters } from './facets.ts';
import { changeTable, toggleSelected, showAddress, useView } from './view.ts';

const DATASET = aDataset([
  aModel({ id: 'one', components: { trainingData: 'released' } }),
  aModel({ id: 'two' }),
]);
const FILES = Object.fromEntries(siteFiles(DATASET, {}));

let requested: string[] = [];

beforeAll(() => {
  vi.stubEnv('BASE_URL', 'http://ajar.test/');
  server.listen({ onUnhandledRequest: 'error' });
  server.events.on('request:start', ({ request }) => requested.push(new URL(request.url).pathname));
});
beforeEach(() => play('real', FILES));
afterEach(() => {
  requested = [];
  resetData();
  showAddress(DEFAULT_TABLE, []);
});
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

test('each thing is loading, then ready', async () => {
  const loads = [loadCatalog(), loadLicenses(), loadRecord('one'), loadPageData('definitions.json')];
  const loading = { state: 'loading' };
  expect(useDataset.getState()).toMatchObject({
    catalog: loading,
    licenses: loading,
    records: new Map([['one', loading]]),
    pages: { 'definitions.json': loading },
  });
  await Promise.all(loads);
  expect(useDataset.getState()).toMatchObject({
    catalog: { state: 'ready', value: { catalog: { ids: ['one', 'two'] } } },
    licenses: { state: 'ready', value: DATASET.licenses },
    records: new Map([['one', { state: 'ready', value: { model: { id: 'one' } } }]]),
    pages: { 'definitions.json': { state: 'ready' } },
  });
});

test('what is here or on its way is not asked for again', async () => {
  await Promise.all([loadCatalog(), loadCatalog()]);
  await loadCatalog();
  expect(requested).toEqual(['/data/catalog.json']);
});

test('the record of a model that the catalog does not name is missing, without a request', async () => {
  await loadCatalog();
  await Promise.all([loadRecord('nobody'), loadRecord('one')]);
  expect(requested).toEqual(['/data/catalog.json', '/data/models/one.json']);
  expect(useDataset.getState().records.get('nobody')).toMatchObject({
    state: 'failed',
    error: { kind: 'missing', url: 'http://ajar.test/data/models/nobody.json' },
  });
});

test('before the catalog has come, a record is asked for if the page has asked for it, and else after it', async () => {
  provideData({ asked: ['http://ajar.test/data/models/two.json'] });
  await Promise.all([loadRecord('nobody'), loadRecord('one'), loadRecord('two')]);
  expect(requested.toSorted()).toEqual([
    '/data/catalog.json',
    '/data/models/one.json',
    '/data/models/two.json',
  ]);
  expect(requested.indexOf('/data/models/one.json')).toBe(2);
  expect(useDataset.getState().records.get('nobody')).toMatchObject({ error: { kind: 'missing' } });
});

test('whoever asks for what is on its way waits for it', async () => {
  const first = loadRecord('one');
  await loadRecord('one');
  expect(useDataset.getState().records.get('one')).toMatchObject({ state: 'ready' });
  await first;
});

test('what was on its way when another release was shown is asked for again on the way back', async () => {
  const early = [loadCatalog(), loadLicenses(), loadRecord('one')];
  showRelease('2026-01-01');
  await Promise.all(early);
  showRelease(null);
  await Promise.all([loadCatalog(), loadLicenses(), loadRecord('one')]);
  expect(useDataset.getState()).toMatchObject({
    catalog: { state: 'ready' },
    licenses: { state: 'ready' },
    records: new Map([['one', { state: 'ready' }]]),
  });
});

test('a file of a release that comes after the reader has gone on from it is there all the same', async () => {
  const file = loadPageData('definitions.json');
  const record = loadRecord('one');
  showRelease('2020-01-01');
  await Promise.all([file, record]);
  const { pages, records } = useDataset.getState();
  expect(pages).toMatchObject({ 'definitions.json': { state: 'ready' } });
  expect(records.get('one')).toBeUndefined();
});

test('what came with the page is not asked for at all', async () => {
  provideData({ catalog: catalogOf(DATASET), licenses: DATASET.licenses, pages: { 'definitions.json': {} } });
  await Promise.all([loadCatalog(), loadLicenses(), loadPageData('definitions.json')]);
  expect(requested).toEqual([]);
});

test('what failed can be tried again, and is there once it comes', async () => {
  play('offline');
  await loadCatalog();
  expect(useDataset.getState().catalog).toMatchObject({ state: 'failed', error: { kind: 'offline' } });
  play('failing');
  await loadCatalog();
  expect(useDataset.getState().catalog).toMatchObject({ state: 'failed', error: { kind: 'server' } });
  play('real', FILES);
  await loadCatalog();
  expect(useDataset.getState().catalog).toMatchObject({ state: 'ready' });
  expect(requested).toHaveLength(3);
});

test('a failure takes nothing from what the reader chose, nor from what is there', async () => {
  await loadRecord('one');
  changeFilters({ query: 'one' });
  toggleSelected('one');
  const { view } = useView.getState();
  play('broken');
  await Promise.all([loadCatalog(), loadRecord('two')]);
  expect(useView.getState().view).toBe(view);
  const { records } = useDataset.getState();
  expect(records.get('one')).toMatchObject({ state: 'ready' });
  expect(records.get('two')).toMatchObject({ state: 'failed', error: { kind: 'malformed' } });
});

test('the reader’s weights make a column of the whole catalog, and another one once they change', async () => {
  const catalog = () => {
    const loaded = useDataset.getState().catalog;
    if (loaded?.state !== 'ready') throw new Error('There is no catalog.');
    return loaded.value.catalog;
  };
  await loadCatalog();
  expect(lacksColumn(catalog(), 'weighed')).toBe(true);
  await loadWholeCatalog();
  expect(joinedWord(catalog(), 'weighed', 0)).toBe('20-100');
  changeTable({ weigh: { ...EQUAL_WEIGHTS, data: 4 } }, 'replace');
  expect(joinedWord(catalog(), 'weighed', 0)).toBe('50-100');
});
