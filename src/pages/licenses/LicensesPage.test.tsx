// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDataset, catalogOf, LICENSES, UNREAD } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { readAddress, toAddress } from '#core/link/permalink.ts';
import { detailView } from '#core/link/view.ts';
import { DEFAULT_LICENSES } from '#core/link/bare-views.ts';
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

const rowOf = (name: string) =>
  screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr') ?? document.body;

const ALL = { ...DEFAULT_LICENSES, shown: 'all' } as const;

test('the list marks what nobody has read, and never reads it as "no"', () => {
  showView(ALL);
  render(<LicensesPage />);
  const row = rowOf('Unread License');
  expect(row.textContent).toContain('not read');
  expect(within(row).queryAllByText('no')).toEqual([]);
  expect(within(row).getAllByText('unknown').length).toBe(4);
  expect(within(row).getAllByText('?').length).toBeGreaterThan(2);
  expect(rowOf('Free License').textContent).not.toContain('not read');
  // Its name is read aloud in words of their own.
  expect(screen.getByRole('rowheader', { name: /^Free License OSI\b/ })).toBeTruthy();
});

test('the list shows the used ones first, and the rest when asked', async () => {
  showView(DEFAULT_LICENSES);
  render(<LicensesPage />);
  expect(screen.getAllByRole('rowheader')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(screen.getAllByRole('rowheader')).toHaveLength(licenses.length);
  expect(screen.getByRole('heading', { name: '1 license of models’ weights' })).toBeTruthy();
  // The button is gone; the keyboard goes on where the new ones start.
  await waitFor(() => expect(document.activeElement?.id).toBe('group-unused'));
  expect(toAddress(useView.getState().view)).toBe('/licenses/?show=all');
});

test('a name nobody knows gets a sentence in place of an empty table, with those that were meant', async () => {
  const user = userEvent.setup();
  showView(DEFAULT_LICENSES);
  render(<LicensesPage />);
  const search = screen.getByRole('searchbox');
  await user.type(search, 'fre licensse');
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(/We know no license called “fre licensse”/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Free License' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(screen.getAllByRole('rowheader')).toHaveLength(1);
});

test('the list keeps to a category, and links the models of a license', async () => {
  showView(ALL);
  render(<LicensesPage />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'permissive');
  expect(screen.queryByText('Community License')).toBeNull();
  const link = screen.getByRole('link', { name: '1 model under Free License' });
  expect(link.getAttribute('href')).toBe('/?license=free');
});

test('the search and the category are in the address, and the list follows it', async () => {
  const user = userEvent.setup();
  showView(DEFAULT_LICENSES);
  render(<LicensesPage />);
  await user.type(screen.getByRole('searchbox'), 'license');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'permissive');
  expect(toAddress(useView.getState().view)).toBe('/licenses/?q=license&category=permissive');
  act(() => showAddress(readAddress('/licenses/', '?q=community').view, []));
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('community');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Category' }).value).toBe('');
  expect(rowOf('Community License')).toBeTruthy();
  expect(screen.queryByText('Free License')).toBeNull();
});

test('"May I" keeps its answers in the address, counts who says yes, and leads to the table', async () => {
  const user = userEvent.setup();
  showView(ALL);
  render(<LicensesPage />);
  await user.click(screen.getByRole('button', { name: /^use it commercially/ }));
  const answer = screen.getByRole('region', { name: 'Answer' });
  expect(answer.textContent).toContain(
    '2 licenses say yes, 1 of them asking for no more than credit or a notice; 1 says no',
  );
  expect(within(answer).getByRole('link', { name: /model/ }).getAttribute('href')).toBe(
    '/?permits=commercial-conditional',
  );
  await user.type(screen.getByRole('textbox', { name: /users a month/ }), '800M');
  expect(toAddress(useView.getState().view)).toBe(
    '/licenses/?permits=commercial-conditional&users=800000000&show=all',
  );
  expect(answer.textContent).toContain('1 license says yes');
  expect(screen.queryByRole('rowheader', { name: /Community License/ })).toBeNull();
  await user.click(within(answer).getByRole('button', { name: 'Clear' }));
  expect(toAddress(useView.getState().view)).toBe('/licenses/?show=all');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /users a month/ }).value).toBe('');
});

test('picked licenses stand side by side, where they differ first', async () => {
  const user = userEvent.setup();
  showView(ALL);
  render(<LicensesPage />);
  await user.click(screen.getByRole('checkbox', { name: 'Compare Free License' }));
  await user.click(screen.getByRole('checkbox', { name: 'Compare Community License' }));
  await user.click(screen.getByRole('button', { name: 'Compare 2' }));
  expect(toAddress(useView.getState().view)).toBe('/licenses/?show=compared&compare=free,community');
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toHaveLength(2);
  const differing = screen.getByRole('heading', { name: /^They differ in \d+$/ }).closest('tbody');
  expect(differing?.textContent).toContain('Above 700 million monthly active users');
  await user.click(screen.getByRole('button', { name: 'Remove Free License' }));
  expect(toAddress(useView.getState().view)).toBe('/licenses/?show=compared&compare=community');
});

test('a license says what has not been read, and which models use it', () => {
  showView(detailView('license', 'unread'));
  const { rerender } = render(<LicensePage />);
  expect(screen.getByRole('note').textContent).toContain('Not read yet');
  expect(screen.getAllByText('unknown: not read for this yet').length).toBeGreaterThan(3);
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

test('an address with a name people use leads to the license', () => {
  const named = LICENSES.map((license) =>
    license.id === 'free' ? { ...license, names: ['gratis'] } : license,
  );
  provideData({ licenses: named });
  showView(detailView('license', 'gratis'));
  render(<LicensePage />);
  expect(screen.getByRole('link', { name: 'Free License' })).toBeTruthy();
});
