// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_TABLE } from '#core/link/view.ts';
import { changeFilters } from './facets.ts';
import { bindAddress, holdBack } from './url.ts';
import { changeTable, showView, useView } from './view.ts';

bindAddress();

beforeEach(() => {
  showView({ ...DEFAULT_TABLE, filters: { ...DEFAULT_TABLE.filters, query: 'a' } });
});

/** What a browser does: the entry before is the current one, and the page is told. */
function goBackTo(href: string): void {
  history.replaceState(null, '', href);
  dispatchEvent(new PopStateEvent('popstate'));
}

const query = () => useView.getState().lastTable.filters.query;

it('Back closes what covers the page, and keeps what was chosen in it', () => {
  const before = location.href;
  const close = vi.fn<() => void>();
  const release = holdBack(close);
  changeFilters({ query: 'b' });
  expect(location.search).toBe('?q=b');
  goBackTo(before);
  expect(close).toHaveBeenCalledOnce();
  expect([query(), location.search]).toEqual(['b', '?q=b']);
  release();
  // From then on Back is Back.
  goBackTo(before);
  expect([query(), location.search]).toEqual(['a', '?q=a']);
  expect(close).toHaveBeenCalledOnce();
});

it('makes one entry for it, however often it is opened', () => {
  const push = vi.spyOn(history, 'pushState');
  holdBack(() => undefined)();
  holdBack(() => undefined)();
  expect(push).toHaveBeenCalledOnce();
  changeFilters({ query: 'c' });
  holdBack(() => undefined)();
  expect(push).toHaveBeenCalledTimes(3);
});

it('writes what is typed once it is on the screen, and into its own entry if the reader moves on before', async () => {
  const type = (text: string) =>
    changeTable({ filters: { ...DEFAULT_TABLE.filters, query: text } }, 'replace');
  type('ab');
  expect(location.search).toBe('?q=a');
  await vi.waitFor(() => expect(location.search).toBe('?q=ab'));

  const replace = vi.spyOn(history, 'replaceState');
  dispatchEvent(new Event('pagehide'));
  type('abc');
  expect(replace).not.toHaveBeenCalled();
  showView(DEFAULT_TABLE);
  expect(replace).toHaveBeenCalledExactlyOnceWith(null, '', '/?q=abc');
  expect(location.search).toBe('');
});
