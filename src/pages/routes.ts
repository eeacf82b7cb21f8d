import type { ComponentType } from 'react';
import type { Page, View } from '#core/link/view.ts';
import { loadRecord, useDataset } from '#store/dataset.ts';
import { isBareAddress } from '#store/url.ts';
import { renderAhead, useView } from '#store/view.ts';
import { lazyPart, type LazyPart } from '#ui/lazy-part.tsx';
import { preloadChosen, preloadWhole } from './table/parts.ts';
import { TablePage } from './table/TablePage.tsx';

/** How long the records of a comparison may come after its code: they were asked for together. */
const RECORDS_MS = 100;

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
  changes: lazyPart(async () => (await import('./changes/ChangesPage.tsx')).ChangesPage),
  'not-found': lazyPart(async () => (await import('./not-found/NotFoundPage.tsx')).NotFoundPage),
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

/** Loads what the first view is made of; records that take long are not waited for, the page then says so. */
export async function loadFirst(view: View): Promise<void> {
  const records = view.page === 'compare' ? view.models.map(loadRecord) : [];
  await loadPage(view.page).catch(() => undefined);
  await Promise.race([Promise.all(records), new Promise((done) => setTimeout(done, RECORDS_MS))]);
}

/** Loads all of a page, parts that may come later in the browser included. */
export async function loadWholePage(page: Page): Promise<void> {
  await (page === 'table' ? preloadWhole() : PAGES[page].preload());
}

/** Loads what a view is made of, charts and records of a comparison included; a failure shows when it is opened. */
export async function preloadView(view: View): Promise<void> {
  const parts: Promise<unknown>[] = [loadPage(view.page)];
  if (view.page === 'compare' && view.models.length > 0) {
    const { catalog } = useDataset.getState();
    const isKnown = (id: string) => catalog?.state !== 'ready' || catalog.value.catalog.rows.has(id);
    parts.push(
      import('./compare/parts.ts').then(({ preloadParts }) => preloadParts()),
      ...view.models.filter(isKnown).map(loadRecord),
    );
  }
  await Promise.all(parts).catch(() => undefined);
}

/** Gets ready what the reader is about to open; a comparison is rendered ahead. */
export async function makeReady(next: View): Promise<void> {
  const { view } = useView.getState();
  await preloadView(next);
  if (next.page !== 'compare' || next.models.length === 0) return;
  const { records } = useDataset.getState();
  const isWhole = next.models.every((id) => records[id]?.state === 'ready');
  if (isWhole && view.page !== 'compare' && useView.getState().view === view) renderAhead(next);
}
