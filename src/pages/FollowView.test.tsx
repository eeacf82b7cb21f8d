// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_TABLE, detailView, plainView } from '#core/link/view.ts';
import { FollowView } from './FollowView.tsx';

const TABLE = { view: DEFAULT_TABLE, name: null };

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

test('a page keeps the title it came with until another view is shown', () => {
  document.title = 'As it was built';
  const { rerender } = render(<FollowView {...TABLE} first={TABLE} />);
  expect(document.title).toBe('As it was built');
  rerender(<FollowView view={plainView('method')} name={null} first={TABLE} />);
  expect(document.title).toBe('How we rate openness · Ajar');
  rerender(<FollowView view={detailView('model', 'a')} name="Model A" first={TABLE} />);
  expect(document.title).toBe('How open is Model A? · Ajar');
  rerender(<FollowView {...TABLE} first={TABLE} />);
  expect(document.title).toBe('Ajar: how open is that AI model, really?');
});

test('a title that a query asks for is given, and so is that of a view that came before this code', () => {
  document.title = 'As it was built';
  history.replaceState(null, '', '/?q=a');
  render(<FollowView {...TABLE} first={TABLE} />);
  expect(document.title).toBe('Ajar: how open is that AI model, really?');
  cleanup();
  history.replaceState(null, '', '/');
  render(<FollowView view={plainView('method')} name={null} first={TABLE} />);
  expect(document.title).toBe('How we rate openness · Ajar');
});

test('says that the network is gone, but not in the page of somebody else', async () => {
  const { rerender } = render(<FollowView {...TABLE} first={TABLE} />);
  expect(screen.queryByRole('status')).toBeNull();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await act(async () => dispatchEvent(new Event('offline')));
  expect(screen.getByRole('status').textContent).toBe('Offline: as you last opened it');
  const embed = { page: 'embed', models: [], reference: null, onlyDifferences: false } as const;
  const view = {
    ...embed,
    axes: 'five',
    chart: 'each',
    weigh: null,
    theme: null,
    release: null,
    extra: [],
  } as const;
  rerender(<FollowView view={view} name={null} first={TABLE} />);
  expect(screen.queryByRole('status')).toBeNull();
});
