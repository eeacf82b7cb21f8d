import { expect, test } from 'vitest';
import { LIST_PAGES, NAMED_PAGES, PAGES } from '#core/link/pages.ts';
import { readAddress, toAddress } from '#core/link/permalink.ts';
import { bareView } from '#core/link/bare-views.ts';
import { detailView, type Page } from '#core/link/view.ts';
import type { LazyPart } from '#ui/lazy-part.tsx';
import { componentOf, loadPage } from './load.ts';
import { PRERENDERED, ROUTES } from './routes.ts';
import { SYNONYMS, titleOf } from './names.ts';

const pages = Object.keys(ROUTES) as Page[];

test.each(pages.filter((page) => page !== 'table'))(
  '%s: its module exports the component of its name',
  async (page) => {
    await expect(loadPage(page)).resolves.toBeUndefined();
  },
);

const MODULES = import.meta.glob<Record<string, unknown>>('./*/*Page.tsx');

test.each(pages)('%s: the build announces the module that its code loads', async (page) => {
  const component = componentOf(page);
  const loaded = 'preload' in component ? await (component as LazyPart<object>).preload() : component;
  const announced = await MODULES[`./${PRERENDERED[page].module}`]?.();
  expect(Object.values(announced ?? {})).toContain(loaded);
});

test.each(LIST_PAGES)('%s: its address leads back to it', (page) => {
  const { view, notices } = readAddress(PAGES[page].path, '');
  expect([view, notices]).toEqual([bareView(page), []]);
  expect(toAddress(view)).toBe(PAGES[page].path);
});

test('each entry of the header is current on its own pages, and every page has one', () => {
  const entries = NAMED_PAGES.filter((page) => ROUTES[page].inHeader);
  expect(
    NAMED_PAGES.map((page) => ROUTES[page].under ?? page).filter((page) => !entries.includes(page)),
  ).toEqual([]);
});

test('labels, titles and synonyms name one page each', () => {
  for (const names of [
    pages.map((page) => ROUTES[page].label),
    LIST_PAGES.map((page) => titleOf(bareView(page), null)),
    LIST_PAGES.flatMap((page) => SYNONYMS[page]),
  ])
    expect(new Set(names).size).toBe(names.length);
});

test('a title names the one thing a page is about', () => {
  expect(titleOf(detailView('model', 'olmo-2-32b'), 'OLMo 2 32B')).toBe('How open is OLMo 2 32B? · Ajar');
  expect(titleOf(detailView('model', 'olmo-2-32b'), null)).toBe('How open is olmo-2-32b? · Ajar');
  expect(titleOf(detailView('definition', 'osaid-1-0'), null)).toBe('OSAID 1.0 · Definitions · Ajar');
});
