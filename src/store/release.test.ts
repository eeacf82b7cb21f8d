import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { aDataset } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { lacksColumn } from '#core/catalog/catalog.ts';
import { bareView } from '#core/link/bare-views.ts';
import { DEFAULT_TABLE, detailView, plainView } from '#core/link/view.ts';
import { siteFiles } from '#data/publish/site-files.ts';
import { play, server } from '#mocks/server.ts';
import { loadCatalog, loadRecord, loadWholeCatalog, resetData, useDataset } from './dataset.ts';
import { releaseAnswer, settleRelease } from './release.ts';
import { followRelease, inShownRelease } from './shown-release.ts';
import { showAddress, showView, useView } from './view.ts';

// Two releases: one model was renamed between them, one removed, one changed.

const [THEN, NOW] = ['2026-01-01', '2026-02-01'];
const earlier = {
  ...aDataset([
    aModel({ id: 'old-name' }),
    aModel({ id: 'gone' }),
    aModel({ id: 'changed', name: 'As it was' }),
  ]),
  release: { date: THEN, hash: '0123456789ab' },
};
const newest = {
  ...aDataset([aModel({ id: 'new-name' }), aModel({ id: 'changed', name: 'As it is' })]),
  release: { date: NOW, hash: 'ba9876543210' },
  retired: {
    'old-name': { fate: 'renamed', to: 'new-name', date: NOW, reason: 'Its producer renamed it.' },
    gone: { fate: 'removed', name: 'Gone', date: NOW, reason: 'It was no model.' },
  } as const,
};
const FILES = {
  ...Object.fromEntries(siteFiles(newest, {})),
  ...Object.fromEntries(
    [...siteFiles(earlier, {})].map(([name, text]) => [`releases/${THEN}/${name}`, text]),
  ),
  'releases.json': JSON.stringify([
    { ...newest.release, note: 'Now.', isKept: false },
    { ...earlier.release, note: 'Then.', isKept: true },
  ]),
};

beforeAll(() => {
  vi.stubEnv('BASE_URL', 'http://ajar.test/');
  server.listen({ onUnhandledRequest: 'error' });
});
beforeEach(() => play('real', FILES));
afterEach(() => {
  resetData();
  showAddress(DEFAULT_TABLE, []);
});
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

const idsShown = () => {
  const { catalog } = useDataset.getState();
  return catalog?.state === 'ready' ? catalog.value.catalog.ids : null;
};

test('an earlier release has its own models, the newest has today’s', async () => {
  await loadCatalog();
  expect(idsShown()).toEqual(['new-name', 'changed']);
  showAddress({ ...DEFAULT_TABLE, release: THEN }, []);
  await settleRelease();
  await loadCatalog();
  expect(idsShown()).toEqual(['old-name', 'gone', 'changed']);
  showAddress(DEFAULT_TABLE, []);
  await settleRelease();
  expect(idsShown()).toEqual(['new-name', 'changed']);
});

test('who turns to another release while all columns of one are on their way gets those of the other', async () => {
  const isWhole = () => {
    const { catalog } = useDataset.getState();
    return catalog?.state === 'ready' && !lacksColumn(catalog.value.catalog, 'weighed');
  };
  await loadCatalog();
  const left = loadWholeCatalog();
  showAddress({ ...DEFAULT_TABLE, release: THEN }, []);
  await settleRelease();
  await loadCatalog();
  await loadWholeCatalog();
  expect([idsShown(), isWhole()]).toEqual([['old-name', 'gone', 'changed'], true]);
  await left;
  expect([idsShown(), isWhole()]).toEqual([['old-name', 'gone', 'changed'], true]);
});

test.each([
  ['old-name', 'old-name'],
  ['gone', 'gone'],
  ['changed', 'As it was'],
])('the record of %s is that of then', async (id, name) => {
  showAddress({ ...detailView('model', id), release: THEN }, []);
  await settleRelease();
  await loadRecord(id);
  const record = useDataset.getState().records.get(id);
  const expected = earlier.models.find((model) => model.id === id);
  expect(record).toMatchObject({ state: 'ready', value: { factsOf: THEN, model: expected } });
  expect(expected?.name.includes(name) || expected?.id === name).toBe(true);
});

test('a record of another release that comes late is not taken for one of this', async () => {
  const late = loadRecord('changed');
  showAddress({ ...DEFAULT_TABLE, release: THEN }, []);
  await settleRelease();
  await late;
  expect(useDataset.getState().records.size).toBe(0);
});

test.each(['2026-01-15', '2999-01-01', NOW])(
  'a day without a kept release (%s) shows the newest',
  async (day) => {
    const view = { ...DEFAULT_TABLE, release: day };
    showAddress(view, []);
    await settleRelease();
    expect(useDataset.getState().release).toBeNull();
    expect(releaseAnswer(view)?.shown).toBe(NOW);
  },
);

test('links stay in the release, except those to pages that have none', async () => {
  showAddress({ ...DEFAULT_TABLE, release: THEN }, []);
  await settleRelease();
  expect(inShownRelease(detailView('model', 'gone')).release).toBe(THEN);
  expect(inShownRelease(bareView('licenses')).release).toBe(THEN);
  expect(inShownRelease(plainView('method')).release).toBeNull();
});

test('the release follows the view', async () => {
  await followRelease();
  expect(useDataset.getState().release).toBeNull();
  showView({ ...DEFAULT_TABLE, release: THEN });
  await vi.waitFor(() => expect(useDataset.getState().release).toBe(THEN));
  showView({ ...useView.getState().view, release: null });
  await vi.waitFor(() => expect(useDataset.getState().release).toBeNull());
});
