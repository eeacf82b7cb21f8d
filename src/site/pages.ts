import { encodeCatalog, type VerdictColumns } from '#core/catalog/catalog-encode.ts';
import { firstColumns, type CatalogJson } from '#core/catalog/catalog.ts';
import type { Dataset } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { DEFINITION_IDS } from '#core/model/vocabulary.ts';
import type { EmbeddedJson } from '#api/embedded.ts';

/** One page to write: its path, what it carries, and the data files it will want next. */
export type PageToWrite = {
  path: string;
  data: EmbeddedJson;
  description: string;
  preload: string[];
  dependsOnQuery: boolean;
};

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
  const plain = (
    path: string,
    description: string,
    data: EmbeddedJson = {},
    preload: string[] = [],
  ): PageToWrite => ({
    path,
    data,
    description,
    preload,
    dependsOnQuery: false,
  });
  const definitions: EmbeddedJson = { pages: { 'definitions.json': readData('definitions.json') } };
  return [
    {
      path: '/',
      data: { catalog: firstColumns(catalog) },
      description: `How open are ${dataset.models.length} AI models? Data, code, weights, license and documentation, each claim with its evidence; compare them side by side.`,
      preload: [],
      dependsOnQuery: true,
    },
    {
      ...plain(
        '/compare/',
        'AI models side by side: what is released, under which license, and who says so.',
      ),
      dependsOnQuery: true,
    },
    ...dataset.models.map((model) =>
      plain(
        `/model/${model.id}/`,
        `How open is ${model.name}? Every component with its license, its evidence and the day it was checked.`,
        {
          records: [readData(`models/${model.id}.json`) as ModelRecord],
        },
      ),
    ),
    plain('/licenses/', 'What the licenses of AI models permit, and on which conditions.', {
      catalog,
      licenses: dataset.licenses,
    }),
    ...dataset.licenses.map((license) =>
      plain(
        `/licenses/${license.id}/`,
        `What ${license.name} permits, and which models use it.`,
        { license },
        ['catalog.json'],
      ),
    ),
    plain(
      '/definitions/',
      'What each definition of open AI asks for, side by side, and which models meet it.',
      { ...definitions, catalog },
    ),
    ...DEFINITION_IDS.map((id) =>
      plain(
        `/definitions/${id}/`,
        'What this definition of open AI asks for, clause by clause, and which models meet it.',
        { ...definitions, catalog },
      ),
    ),
    plain(
      '/method/',
      'How openness is read: the axes, the formula, unknown against closed, and the known limits.',
    ),
    {
      ...plain('/indexes/', 'What other openness indexes say of the same models, and where they disagree.', {
        pages: { 'indexes.json': readData('indexes.json') },
      }),
      dependsOnQuery: true,
    },
    plain('/data/', 'The data to download, its schema, license and citation, and how to correct it.', {
      pages: { 'downloads.json': readData('downloads.json') },
    }),
    plain('/changes/', 'What changed in the data, by release and by model.', {
      pages: { 'changes.json': readData('changes.json') },
    }),
    plain('/404.html', 'No such page.'),
  ];
}
