// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_COLUMNS } from '#core/catalog/columns.ts';
import { DEFAULT_TABLE } from '#core/link/view.ts';
import { showAddress, useView } from '#store/view.ts';
import { SortMenu } from './SortMenu.tsx';

afterEach(() => {
  cleanup();
  showAddress(DEFAULT_TABLE, []);
});

test('whoever sorts by their own weights sees what they come to, and may set them', async () => {
  const user = userEvent.setup();
  render(<SortMenu />);
  expect(screen.queryByRole('button', { name: 'Weigh the axes' })).toBeNull();
  await user.selectOptions(screen.getByLabelText('Sort'), 'By your weights');
  const { sort, columns } = useView.getState().lastTable;
  expect(sort).toEqual({ key: 'weighed', descending: true });
  expect(columns).toEqual(['weighed', ...DEFAULT_COLUMNS]);
  expect(screen.getByRole('button', { name: 'Weigh the axes' })).toBeDefined();
  // The column stands there once, however often it is asked for.
  await user.selectOptions(screen.getByLabelText('Sort'), 'Most open');
  await user.selectOptions(screen.getByLabelText('Sort'), 'By your weights');
  expect(useView.getState().lastTable.columns).toEqual(columns);
});
