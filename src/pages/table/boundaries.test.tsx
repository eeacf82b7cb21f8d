// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aDataset, catalogOf } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { readAddress } from '#core/link/permalink.ts';
import { DEFAULT_TABLE } from '#core/link/view.ts';
import { encodeCatalog, firstColumns } from '#core/catalog/catalog-encode.ts';
import { decodeCatalog } from '#core/catalog/catalog.ts';
import { provideData } from '#store/dataset.ts';
import { setFacet } from '#store/facets.ts';
import { showAddress } from '#store/view.ts';
import { preloadWhole } from './lazy-parts.ts';
import { TablePage } from './TablePage.tsx';

vi.mock(import('./SelectionTray.tsx'), () => ({ SelectionTray: broken('tray') }));
vi.mock(import('./FilterChips.tsx'), async (original) => ({
  ...(await original()),
  FilterChips: broken('chips'),
}));

function broken(name: string) {
  return () => {
    throw new Error(`the ${name} broke`);
  };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  provideData({ catalog: catalogOf(aDataset([aModel({ id: 'a', name: 'Model A' })])) });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a tray and chips that break leave the table, its search and its filters', async () => {
  const { view, notices } = readAddress('/', '?m=a&kind=llm');
  showAddress(view, notices);
  await preloadWhole();
  await act(async () => render(<TablePage />));
  expect(screen.getByText(/The models you picked could not be loaded/)).toBeTruthy();
  expect(screen.getByText(/What is filtered could not be loaded/)).toBeTruthy();
  expect(screen.getByRole('combobox', { name: 'Search models and producers' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
});

test('a filter on a column that has not come leaves the search and its focus where they are', async () => {
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => undefined));
  const json = encodeCatalog(aDataset([aModel({ id: 'a', name: 'Model A' })]), {});
  provideData({ catalog: decodeCatalog(firstColumns(json)) });
  showAddress(DEFAULT_TABLE, []);
  await preloadWhole();
  await act(async () => render(<TablePage />));
  const box = screen.getByRole('combobox', { name: 'Search models and producers' });
  box.focus();
  await act(async () => setFacet('gating', ['none']));
  expect(screen.getByText('Loading the models…')).toBeTruthy();
  expect(document.activeElement).toBe(box);
  await act(async () => provideData({ catalog: decodeCatalog(json) }));
  expect(screen.getByText(/No model fits all of this/)).toBeTruthy();
  expect(document.activeElement).toBe(box);
});
