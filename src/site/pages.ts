import { firstColumns } from '#core/catalog/catalog-encode.ts';
import type { CatalogJson } from '#core/catalog/catalog-json.ts';
import { LIST_PAGES, NAMED_PAGES, PAGES, isDetail, type DetailPage } from '#core/link/pages.ts';
import { detailView } from '#core/link/view.ts';
import { toAddress } from '#core/link/permalink.ts';
import type { Dataset } from '#core/model/model.ts';
import type { EmbeddedJson } from '#api/embedded.ts';
import { PRERENDERED } from '#pages/routes.ts';
import { breadcrumbs, ourDataset } from './linked-data.ts';
import { subjectsOf } from './subjects.ts';

/** One page to write: its path, what it carries, and the data files it will want next. */
export type PageToWrite = {
  path: string;
  data: EmbeddedJson;
  description: string;
  preload: readonly string[];
  /** Modules below src/ that its bare address loads later. */
  later: readonly string[];
  /** Those that it loads when something is searched for. */
  searches: readonly string[];
  dependsOnQuery: boolean;
  /** The page's picture as SVG, drawn where the site is written to an address; null for that of the whole site. */
  card: ((address: string) => string) | null;
  /** What it is about, as schema.org describes such things, for a site at an address. */
  about: (site: string) => readonly object[];
};

/** Where the pages about one thing are listed. */
const LISTED_UNDER: Record<DetailPage, [name: string, path: string][]> = {
  model: [['Models', PAGES.table.path]],
  license: [['Licenses', PAGES.licenses.path]],
  definition: [['Definitions', PAGES.definitions.path]],
  dataset: [['Datasets', PAGES.datasets.path]],
};

/**
 * Every page that has a file of its own. Combinations live in the query of one of these. `readData` reads a data file
 * of the site as the app would fetch it.
 */
export function pagesToWrite(dataset: Dataset, readData: (file: string) => unknown): PageToWrite[] {
  const catalog = readData('catalog.json') as CatalogJson;
  const facts = { models: dataset.models.length };
  const subjects = subjectsOf(dataset, readData);
  const carried = (files: readonly string[]): EmbeddedJson => {
    const others = files.filter((file) => file !== 'catalog.json' && file !== 'licenses.json');
    return {
      ...(files.includes('catalog.json') ? { catalog } : {}),
      ...(files.includes('licenses.json') ? { licenses: dataset.licenses } : {}),
      ...(others.length > 0
        ? { pages: Object.fromEntries(others.map((file) => [file, readData(file)])) }
        : {}),
    };
  };
  const lists = LIST_PAGES.map((page): PageToWrite => {
    const { description, carries = [], preloads = [], later = [], searches = [] } = PRERENDERED[page];
    return {
      path: PAGES[page].path,
      data: page === 'table' ? { catalog: firstColumns(catalog) } : carried(carries),
      description: description('', facts),
      preload: preloads,
      later,
      searches,
      dependsOnQuery: PAGES[page].holds === 'choices',
      card: null,
      about: (site) => (page === 'data' ? [ourDataset(dataset, site)] : []),
    };
  });
  const details = NAMED_PAGES.filter(isDetail).flatMap((page) => {
    const { carries = [], preloads = [] } = PRERENDERED[page];
    const shared = carried(carries);
    return subjects[page].map(({ id, name, data = {}, description, card, about }): PageToWrite => {
      const path = toAddress(detailView(page, id));
      return {
        path,
        data: { ...shared, ...data },
        description,
        preload: preloads,
        later: [],
        searches: [],
        dependsOnQuery: false,
        card,
        about: (site) => [...(about?.(site) ?? []), breadcrumbs([...LISTED_UNDER[page], [name, path]], site)],
      };
    });
  });
  const nowhere: PageToWrite = {
    path: '/404.html',
    data: {},
    description: PRERENDERED['not-found'].description('', facts),
    preload: [],
    later: [],
    searches: [],
    dependsOnQuery: false,
    card: null,
    about: () => [],
  };
  const edition = { models: dataset.models.length, date: dataset.release.date };
  return [...lists, ...details, nowhere].map((page) => ({ ...page, data: { edition, ...page.data } }));
}
