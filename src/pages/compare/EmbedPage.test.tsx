// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aDataset, catalogOf } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { readAddress } from '#core/link/permalink.ts';
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

// In the comparison, the notices of the page say the same.
test.each(['?m=__proto__', '?m=__proto__,here&chart=pie'])(
  'a frame at %s says what it cannot read',
  (query) => {
    const { view, notices } = readAddress('/embed/', query);
    showAddress(view, notices);
    render(<EmbedPage />);
    expect(screen.getByText('We couldn’t read m=__proto__ in this link, so we ignored it.')).toBeTruthy();
  },
);

function footerOf(release: string | null): HTMLElement {
  showAddress({ ...embedOf(comparisonOf(['here']), null), release }, []);
  return render(<EmbedPage />).container.querySelector('footer')!;
}

// The newest of today is not the newest for ever.
test.each(['2026-11-27', '2026-12-05'])('a frame of the data of %s is frozen, and says so', (release) => {
  const footer = footerOf(release);
  expect(footer.textContent).toContain('frozen');
  const link = screen.getByRole('link', { name: 'see the newest' });
  expect(link.getAttribute('href')).toBe('/model/here/');
});

// There was no release on that day, so the newest is shown.
test.each(['2026-12-01', null])('a frame of the data of %s follows the newest', (release) => {
  expect(footerOf(release).textContent).not.toContain('frozen');
});
