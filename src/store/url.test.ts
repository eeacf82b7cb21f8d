// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_TABLE } from '#core/link/view.ts';
import { bindAddress, holdBack } from './url.ts';
import { changeFilters, showView, useView } from './view.ts';

bindAddress();

const back = vi
  .spyOn(history, 'back')
  .mockImplementation(() => void dispatchEvent(new PopStateEvent('popstate')));

beforeEach(() => {
  back.mockClear();
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
  // Closing it says so as well; there is nothing left to undo.
  release(true);
  expect(back).not.toHaveBeenCalled();
  // From then on Back is Back.
  goBackTo(before);
  expect([query(), location.search]).toEqual(['a', '?q=a']);
  expect(close).toHaveBeenCalledOnce();
});

it('closed by other means, it takes away its entry if nothing was chosen', () => {
  holdBack(() => undefined)(true);
  expect(back).toHaveBeenCalledOnce();
  const release = holdBack(() => undefined);
  changeFilters({ query: 'c' });
  release(true);
  expect(back).toHaveBeenCalledOnce();
  // Gone with its page, it leaves the history alone.
  holdBack(() => undefined)(false);
  expect(back).toHaveBeenCalledOnce();
});
