import type { ComponentType } from 'react';
import type { Page, View } from '#core/link/view.ts';
import { loadRecord, useDataset } from '#store/dataset.ts';
import { isBareAddress } from '#store/url.ts';
import { renderAhead, useView } from '#store/view.ts';
import { lazyPart, type LazyPart } from '#ui/lazy-part.tsx';
import { ROUTES } from './routes.ts';
import { preloadChosen, preloadWhole } from './table/parts.ts';
import { TablePage } from './table/TablePage.tsx';

/** How long the records of a comparison may come after its code: they were asked for together. */
const RECORDS_MS = 100;

/** Every page but the first is loaded when it is wanted. */
const MODULES = import.meta.glob<Record<string, ComponentType>>(['./*/*Page.tsx', '!./table/TablePage.tsx']);
const PARTS = new Map<Page, LazyPart<object>>();

function partOf(page: Exclude<Page, 'table'>): LazyPart<object> {
  const { module } = ROUTES[page];
  const part = PARTS.get(page) ?? lazyPart(() => componentIn(module));
  PARTS.set(page, part);
  return part;
}

/** The component of a module is called like its file. */
async function componentIn(module: string): Promise<ComponentType> {
  const name = /(\w+)\.tsx$/.exec(module)?.[1] ?? '';
  const component = (await MODULES[module]?.())?.[name];
  if (component === undefined) throw new Error(`src/pages/${module} exports no ${name}.`);
  return component;
}

/** The component of a page; it suspends until its code is here. */
export function componentOf(page: Page): ComponentType {
  return page === 'table' ? TablePage : partOf(page);
}

/** Loads what a page needs to be taken over where it was prerendered. */
export async function loadPage(page: Page): Promise<void> {
  if (page !== 'table') await partOf(page).preload();
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
  await (page === 'table' ? preloadWhole() : partOf(page).preload());
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
  const isWhole = next.models.every((id) => records.get(id)?.state === 'ready');
  if (isWhole && view.page !== 'compare' && useView.getState().view === view) renderAhead(next);
}
