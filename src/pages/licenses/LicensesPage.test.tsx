// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDataset, catalogOf, LICENSES, UNREAD } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { readAddress, toAddress } from '#core/link/permalink.ts';
import { DEFAULT_LICENSES, detailView } from '#core/link/view.ts';
import { provideData } from '#store/dataset.ts';
import { showAddress, showView, useView } from '#store/view.ts';
import { LicensePage } from './LicensePage.tsx';
import { LicensesPage } from './LicensesPage.tsx';

const licenses = LICENSES.map((license) =>
  license.id === UNREAD.id ? { ...license, verified: false } : license,
);

beforeEach(() => {
  const models = [aModel({ id: 'a', name: 'Model A', components: { finalWeights: ['released', 'free'] } })];
  provideData({ catalog: catalogOf(aDataset(models)), licenses });
});
afterEach(cleanup);

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });

test('the list marks what nobody has read, and never reads it as "no"', () => {
  showView(DEFAULT_LICENSES);
  render(<LicensesPage />);
  const row = rowOf('Unread License');
  expect(row.textContent).toContain('not read by us');
  expect(within(row).queryAllByText('no')).toEqual([]);
  expect(within(row).getAllByText('unknown').length).toBeGreaterThan(4);
  expect(rowOf('Free License').textContent).not.toContain('not read by us');
});

test('the list searches, says how many it shows, and offers a way out of nothing', async () => {
  const user = userEvent.setup();
  showView(DEFAULT_LICENSES);
  render(<LicensesPage />);
  const search = screen.getByRole('searchbox');
  await user.type(search, 'commercial');
  expect(screen.getByText('1', { selector: 'strong' }).parentElement?.textContent).toBe('1 of 4 licenses');
  await user.type(search, ' zzz');
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(screen.getAllByRole('rowheader').length).toBeGreaterThan(3);
});

test('the list keeps to a category, and links the models of a license', async () => {
  showView(DEFAULT_LICENSES);
  render(<LicensesPage />);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'permissive');
  expect(screen.queryByText('Community License')).toBeNull();
  const link = screen.getByRole('link', { name: '1 model with weights under free' });
  expect(link.getAttribute('href')).toBe('/?license=free');
});

test('the search and the category are in the address, and the list follows it', async () => {
  const user = userEvent.setup();
  showView(DEFAULT_LICENSES);
  render(<LicensesPage />);
  await user.type(screen.getByRole('searchbox'), 'license');
  await user.selectOptions(screen.getByRole('combobox'), 'permissive');
  expect(toAddress(useView.getState().view)).toBe('/licenses/?q=license&category=permissive');
  act(() => showAddress(readAddress('/licenses/', '?q=community').view, []));
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('community');
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('');
  expect(rowOf('Community License')).toBeTruthy();
  expect(screen.queryByText('Free License')).toBeNull();
});

test('a license says what has not been read, and which models use it', () => {
  showView(detailView('license', 'unread'));
  const { rerender } = render(<LicensePage />);
  expect(screen.getByRole('note').textContent).toContain('Not read by us');
  expect(screen.getAllByText('unknown: not read for this').length).toBeGreaterThan(3);
  showView(detailView('license', 'free'));
  rerender(<LicensePage />);
  expect(screen.queryByRole('note')).toBeNull();
  expect(screen.getByRole('link', { name: 'Model A' }).getAttribute('href')).toBe('/model/a/');
});

test('a license there is none of is said to be so, with those that were meant', () => {
  showView(detailView('license', 'Fre'));
  render(<LicensePage />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('“Fre”');
  expect(screen.getByRole('link', { name: 'Free License' }).getAttribute('href')).toBe('/licenses/free/');
  expect(screen.getByRole('link', { name: 'All licenses' })).toBeTruthy();
});
