// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aDataset, catalogOf } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { comparisonOf, embedOf } from '#core/link/view.ts';
import { provideData, resetData } from '#store/dataset.ts';
import { showAddress } from '#store/view.ts';
import { EmbedPage } from './EmbedPage.tsx';

const RELEASES = [
  { date: '2026-12-05', hash: '0123456789ab', note: 'Now.', isKept: false },
  { date: '2026-11-27', hash: '123456789abc', note: 'Before.', isKept: true },
];

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const catalog = catalogOf(aDataset([aModel({ id: 'here' })]));
  provideData({ catalog, pages: { 'releases.json': RELEASES } });
});
afterEach(() => {
  cleanup();
  resetData();
  vi.unstubAllGlobals();
});

test('a frame that names no model says how one is made', () => {
  showAddress(embedOf(comparisonOf([]), null), []);
  render(<EmbedPage />);
  expect(screen.getByRole('link', { name: 'Compare some' }).getAttribute('href')).toBe('/compare/');
});

test.each([
  ['2026-11-27', true],
  // The newest today, and not for ever.
  ['2026-12-05', true],
  // There was no release that day, so the newest is shown.
  ['2026-12-01', false],
  [null, false],
])('a frame of the data of %s says that it is frozen: %s', (release, isFrozen) => {
  showAddress({ ...embedOf(comparisonOf(['here']), null), release }, []);
  const { container } = render(<EmbedPage />);
  expect(container.querySelector('footer')?.textContent?.includes('frozen')).toBe(isFrozen);
  const link = screen.queryByRole('link', { name: 'see the newest' });
  if (isFrozen) expect(link?.getAttribute('href')).toBe('/model/here/');
  else expect(link).toBeNull();
});
