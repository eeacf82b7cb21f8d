import type { ComponentType } from 'react';
import type { Page, TableView, View } from '#core/link/view.ts';
import { lacksColumns, lacksSearch } from '#core/catalog/filter-index.ts';
import { lacksColumn } from '#core/catalog/catalog.ts';
import { loadRecord, loadSearch, loadWholeCatalog, useDataset } from '#store/dataset.ts';
import { loadReader, mayHoldTerms } from '#store/draft.ts';
import { lazyPart, type LazyPart } from '#ui/lazy-part.tsx';
import { loadCode } from '#ui/load-code.ts';
import { DefinitionRows } from './compare/LazyDefinitionRows.ts';
import { preloadEarly, preloadWhole } from './table/lazy-parts.ts';
import { TablePage } from './table/TablePage.tsx';

/**
 * How long what a link shows may come after the code of its page. Records were asked for together with it. Some parts of
 * a table move its rows if they come after them, and its other columns are a request of their own.
 */
const COMPANIONS_MS = 100;
const TABLE_MS = 2000;

/** Every page but the first is loaded when it is wanted. */
const PARTS: Record<Exclude<Page, 'table'>, LazyPart<object>> = {
  model: lazyPart(() => import('./model/ModelPage.tsx'), 'ModelPage'),
  compare: lazyPart(() => import('./compare/ComparePage.tsx'), 'ComparePage'),
  definitions: lazyPart(() => import('./definitions/DefinitionsPage.tsx'), 'DefinitionsPage'),
  definition: lazyPart(() => import('./definitions/DefinitionPage.tsx'), 'DefinitionPage'),
  licenses: lazyPart(() => import('./licenses/LicensesPage.tsx'), 'LicensesPage'),
  license: lazyPart(() => import('./licenses/LicensePage.tsx'), 'LicensePage'),
  datasets: lazyPart(() => import('./datasets/DatasetsPage.tsx'), 'DatasetsPage'),
  dataset: lazyPart(() => import('./datasets/DatasetPage.tsx'), 'DatasetPage'),
  indexes: lazyPart(() => import('./indexes/IndexesPage.tsx'), 'IndexesPage'),
  pictures: lazyPart(() => import('./pictures/PicturesPage.tsx'), 'PicturesPage'),
  method: lazyPart(() => import('./method/MethodPage.tsx'), 'MethodPage'),
  data: lazyPart(() => import('./data/DataPage.tsx'), 'DataPage'),
  changes: lazyPart(() => import('./changes/ChangesPage.tsx'), 'ChangesPage'),
  dossier: lazyPart(() => import('./dossier/DossierPage.tsx'), 'DossierPage'),
  embed: lazyPart(() => import('./compare/EmbedPage.tsx'), 'EmbedPage'),
  'not-found': lazyPart(() => import('./not-found/NotFoundPage.tsx'), 'NotFoundPage'),
};

/** The component of a page; it suspends until its code is here. */
export function componentOf(page: Page): ComponentType {
  return page === 'table' ? TablePage : PARTS[page];
}

/** Loads what a page needs to be taken over where it was prerendered. */
export async function loadPage(page: Page): Promise<void> {
  if (page !== 'table') await PARTS[page].preload();
}

/**
 * Loads what the first view is made of, and fails without its code. Records of a comparison and parts of a table that take
 * long are not waited for, the page then says so; a model's page that was prerendered is taken over with the record it was
 * built from, and a table as it was built, whose parts come after it. Tells whether what was built can be taken over.
 */
export async function loadFirst(view: View, isPrerendered: boolean): Promise<boolean> {
  const companions =
    view.page === 'compare' || view.page === 'embed' ? view.models.map((id) => loadRecord(id)) : [];
  const ofTable = view.page === 'table' && !isPrerendered ? [preloadEarly(), dataFor(view)] : [];
  const own = isPrerendered && view.page === 'model' ? loadOwnRecord(view.id) : isPrerendered;
  await loadPage(view.page);
  const isAsBuilt = await own;
  const wait = async (all: readonly Promise<unknown>[], limit: number) =>
    Promise.race([Promise.allSettled(all), new Promise((done) => setTimeout(done, limit))]);
  await Promise.all([wait(companions, COMPANIONS_MS), wait(ofTable, TABLE_MS)]);
  return isAsBuilt;
}

/**
 * Loads the record of a model's page that stands already, and fails without it, so that the page stays. Tells whether the
 * page was built from the data of the same day: after an update, a page that was kept is older than the record.
 */
async function loadOwnRecord(id: string): Promise<boolean> {
  await loadRecord(id);
  const { records, edition } = useDataset.getState();
  const record = records.get(id);
  if (record?.state === 'failed') throw record.error;
  return record?.state === 'ready' && record.value.factsOf === edition?.date;
}

/** What the filters and columns of a table ask for beyond what came with the page. */
async function dataFor({ filters, sort, columns }: TableView): Promise<void> {
  const { catalog } = useDataset.getState();
  if (catalog?.state !== 'ready') return;
  const index = catalog.value;
  const isLacking =
    lacksColumns(index, filters, sort) || columns?.some((key) => lacksColumn(index.catalog, key));
  await Promise.all([
    lacksSearch(index, filters.query) ? loadSearch() : null,
    mayHoldTerms(filters.query) ? loadReader() : null,
    isLacking ? loadWholeCatalog() : null,
  ]);
}

/** Loads all of a page, parts that may come later in the browser included. */
export async function loadWholePage(page: Page): Promise<void> {
  await (page === 'table' ? preloadWhole() : PARTS[page].preload());
  if (page === 'pictures')
    await (await loadCode(() => import('./pictures/lazy-charts.ts'))).StackedBars.preload();
}

/**
 * Gets ready what the reader is about to open: the code of its page, and the records of a comparison. A failure shows
 * when it is opened.
 */
export async function makeReady(view: View): Promise<void> {
  const parts: Promise<unknown>[] = [loadPage(view.page)];
  if (view.page === 'compare' && view.models.length > 0) {
    const { catalog } = useDataset.getState();
    const isKnown = (id: string) => catalog?.state !== 'ready' || catalog.value.catalog.rows.has(id);
    parts.push(DefinitionRows.preload(), ...view.models.filter(isKnown).map(loadRecord));
  }
  await Promise.all(parts).catch(() => undefined);
}
