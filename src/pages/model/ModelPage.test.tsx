// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aDataset, catalogOf } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { detailView } from '#core/link/view.ts';
import { recordOf } from '#data/publish/site-files.ts';
import { provideData, resetData } from '#store/dataset.ts';
import { showAddress } from '#store/view.ts';
import { ModelPage } from './ModelPage.tsx';

const RELEASES = [
  { date: '2026-12-05', hash: '0123456789ab', note: 'Now.', isKept: false },
  { date: '2026-11-27', hash: '123456789abc', note: 'Before.', isKept: true },
];
const DATASET = {
  ...aDataset([aModel({ id: 'here' })]),
  retired: {
    gone: { fate: 'removed', name: 'Gone 1B', date: '2026-12-05', reason: 'It was no model.' },
  } as const,
};

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
});
afterEach(() => {
  cleanup();
  resetData();
  vi.unstubAllGlobals();
});

test('a model that was removed says why, and leads to the release that had it', async () => {
  provideData({ catalog: catalogOf(DATASET), pages: { 'releases.json': RELEASES } });
  showAddress(detailView('model', 'gone'), []);
  render(<ModelPage />);
  expect(await screen.findByText('It was no model.')).toBeDefined();
  const link = screen.getByRole('link', { name: 'As it was in the data of 2026-11-27' });
  expect(link.getAttribute('href')).toBe('/model/gone/?d=2026-11-27');
});

test('the open point is said of every model with open claims, also where no verdict depends on one alone', async () => {
  const model = aModel({ id: 'here' });
  const record = recordOf(DATASET, model, null);
  const openPoint = { component: 'modelCard', state: 'unknown', carries: ['llm360'] } as const;
  for (const [point, says] of [
    [null, 'none: no verdict depends on one of these claims alone'],
    [openPoint, 'Model card: unknown; one verdict depends on it'],
  ] as const) {
    resetData();
    provideData({ catalog: catalogOf(DATASET), records: [{ ...record, openPoint: point }] });
    showAddress(detailView('model', 'here'), []);
    render(<ModelPage />);
    expect((await screen.findByText('Open point')).nextElementSibling?.textContent).toBe(says);
    cleanup();
  }
});
