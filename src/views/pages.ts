import type { ComponentType } from 'react';
import type { Page, View } from '#core/view.ts';
import { loadRecord, useDataset } from '#store/dataset.ts';
import { isBareAddress } from '#store/url.ts';
import { lazyPart, type LazyPart } from '#ui/lazy-part.tsx';
import { preloadChosen, preloadWhole } from './table/parts.ts';
import { TablePage } from './table/TablePage.tsx';

/** Every page but the first is loaded when it is wanted. */
const PAGES: Record<Exclude<Page, 'table'>, LazyPart<object>> = {
  compare: lazyPart(async () => (await import('./compare/ComparePage.tsx')).ComparePage),
  model: lazyPart(async () => (await import('./model/ModelPage.tsx')).ModelPage),
  licenses: lazyPart(async () => (await import('./licenses/LicensesPage.tsx')).LicensesPage),
  license: lazyPart(async () => (await import('./licenses/LicensePage.tsx')).LicensePage),
  definitions: lazyPart(async () => (await import('./definitions/DefinitionsPage.tsx')).DefinitionsPage),
  definition: lazyPart(async () => (await import('./definitions/DefinitionPage.tsx')).DefinitionPage),
  method: lazyPart(async () => (await import('./method/MethodPage.tsx')).MethodPage),
  indexes: lazyPart(async () => (await import('./indexes/IndexesPage.tsx')).IndexesPage),
  data: lazyPart(async () => (await import('./data/DataPage.tsx')).DataPage),
  changes: lazyPart(async () => (await import('./data/ChangesPage.tsx')).ChangesPage),
  'not-found': lazyPart(async () => (await import('./NotFoundPage.tsx')).NotFoundPage),
};

/** The component of a page; it suspends until its code is here. */
export function componentOf(page: Page): ComponentType {
  return page === 'table' ? TablePage : PAGES[page];
}

/** Loads what a page needs to be taken over where it was prerendered. */
export async function loadPage(page: Page): Promise<void> {
  if (page !== 'table') await PAGES[page].preload();
  else if (!isBareAddress()) await preloadChosen();
}

/** Loads all of a page, parts that may come later in the browser included. */
export async function loadWholePage(page: Page): Promise<void> {
  await (page === 'table' ? preloadWhole() : PAGES[page].preload());
}

/** Starts loading what the reader is likely to open; a failure shows when they do. */
export function preloadView(view: View): void {
  const ignore = () => undefined;
  loadPage(view.page).catch(ignore);
  if (view.page !== 'compare' || view.models.length === 0) return;
  import('./compare/LazyRadar.tsx').then(({ preloadRadar }) => preloadRadar()).catch(ignore);
  const { catalog } = useDataset.getState();
  for (const id of view.models) {
    if (catalog?.state === 'ready' && catalog.value.catalog.rows.has(id)) void loadRecord(id);
  }
}
