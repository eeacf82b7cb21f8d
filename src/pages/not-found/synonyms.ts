import type { ListPage } from '#core/link/pages.ts';

/** Other names of the pages that people try in an address. */
export const SYNONYMS: Record<ListPage, readonly string[]> = {
  table: ['models', 'model', 'table', 'home', 'search'],
  compare: ['compare', 'comparison'],
  definitions: ['definitions', 'definition'],
  licenses: ['licenses', 'license', 'licences', 'licence'],
  datasets: ['datasets', 'dataset', 'corpora', 'corpus'],
  indexes: ['indexes', 'index', 'indices', 'ratings'],
  pictures: ['pictures', 'picture', 'charts', 'chart', 'trends', 'graphs'],
  method: ['method', 'methodology', 'about', 'help', 'faq'],
  data: ['data', 'download', 'downloads', 'api'],
  changes: ['changes', 'changelog', 'releases', 'news', 'feed'],
  dossier: ['dossier', 'report', 'print'],
  embed: [],
};
