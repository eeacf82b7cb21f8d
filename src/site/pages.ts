import { encodeCatalog, type VerdictColumns } from '#core/catalog/catalog-encode.ts';
import { firstColumns, type CatalogJson } from '#core/catalog/catalog.ts';
import { LIST_PAGES, NAMED_PAGES, PAGES, isDetail, type DetailPage } from '#core/link/pages.ts';
import { detailView } from '#core/link/view.ts';
import { toAddress } from '#core/link/permalink.ts';
import type { Dataset } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { DEFINITION_IDS } from '#core/model/vocabulary.ts';
import type { EmbeddedJson } from '#api/embedded.ts';
import { PRERENDERED } from '#pages/routes.ts';
import { definitionLabel } from '#words/definitions.ts';

/** One page to write: its path, what it carries, and the data files it will want next. */
export type PageToWrite = {
  path: string;
  data: EmbeddedJson;
  description: string;
  preload: readonly string[];
  /** Modules below src/ that its bare address loads later. */
  later: readonly string[];
  dependsOnQuery: boolean;
};

/** The one thing a page is about, and what its page alone carries. */
type Subject = { id: string; name: string; data?: EmbeddedJson };

/**
 * Every page that has a file of its own. Combinations live in the query of one of these. `readData` reads a data file
 * of the site as the app would fetch it.
 */
export function pagesToWrite(
  dataset: Dataset,
  verdicts: VerdictColumns,
  readData: (file: string) => unknown,
): PageToWrite[] {
  const catalog: CatalogJson = encodeCatalog(dataset, verdicts);
  const facts = { models: dataset.models.length };
  const subjects: Record<DetailPage, Subject[]> = {
    model: dataset.models.map(({ id, name }) => ({
      id,
      name,
      data: { records: [readData(`models/${id}.json`) as ModelRecord] },
    })),
    license: dataset.licenses.map((license) => ({ id: license.id, name: license.name, data: { license } })),
    dataset: dataset.datasets.map(({ id, name }) => ({ id, name })),
    definition: DEFINITION_IDS.map((id) => ({ id, name: definitionLabel(id) })),
  };
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
    const { description, carries = [], preloads = [], later = [] } = PRERENDERED[page];
    return {
      path: PAGES[page].path,
      data: page === 'table' ? { catalog: firstColumns(catalog) } : carried(carries),
      description: description('', facts),
      preload: preloads,
      later,
      dependsOnQuery: PAGES[page].holds === 'choices',
    };
  });
  const details = NAMED_PAGES.filter(isDetail).flatMap((page) => {
    const { description, carries = [], preloads = [] } = PRERENDERED[page];
    return subjects[page].map(({ id, name, data = {} }): PageToWrite => ({
      path: toAddress(detailView(page, id)),
      data: { ...carried(carries), ...data },
      description: description(name, facts),
      preload: preloads,
      later: [],
      dependsOnQuery: false,
    }));
  });
  const nowhere: PageToWrite = {
    path: '/404.html',
    data: {},
    description: PRERENDERED['not-found'].description('', facts),
    preload: [],
    later: [],
    dependsOnQuery: false,
  };
  const edition = { models: dataset.models.length, date: dataset.release.date };
  return [...lists, ...details, nowhere].map((page) => ({ ...page, data: { edition, ...page.data } }));
}
