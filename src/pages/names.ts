import type { ListPage } from '#core/link/pages.ts';
import type { Page, View } from '#core/link/view.ts';
import { definitionLabel } from '#words/definitions.ts';

/** The title of the window and of a search result; `name` is that of the one thing the page is about. */
const TITLES: Record<Page, (name: string) => string> = {
  table: () => 'Ajar: how open is that AI model, really?',
  model: (name) => `How open is ${name}? · Ajar`,
  compare: (count) => (count === '' ? 'Compare models · Ajar' : `Compare ${count} models · Ajar`),
  definitions: () => 'Definitions of open AI, side by side · Ajar',
  definition: (name) => `${name} · Definitions · Ajar`,
  licenses: () => 'Licenses of AI models, and what they permit · Ajar',
  license: (name) => `${name}: what it permits · Ajar`,
  datasets: () => 'Datasets that AI models are trained on · Ajar',
  dataset: (name) => `${name}: license and models trained on it · Ajar`,
  indexes: () => 'What other indexes say · Ajar',
  pictures: () => 'How open AI models are, in pictures · Ajar',
  method: () => 'How we rate openness · Ajar',
  data: () => 'Download and correct the data · Ajar',
  changes: () => 'What changed in the data · Ajar',
  dossier: (count) => (count === '' ? 'Dossier · Ajar' : `Dossier on ${count} · Ajar`),
  embed: (count) => (count === '' ? 'Models side by side · Ajar' : `${count} models side by side · Ajar`),
  'not-found': () => 'Page not found · Ajar',
};

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

/** The title of the window for a view; `name` is that of the model, if its record is here. */
export function titleOf(view: View, name: string | null): string {
  return TITLES[view.page](subjectOf(view, name));
}

/** What a view is about, in a word or two; empty where a page stands for itself. */
function subjectOf(view: View, name: string | null): string {
  if (view.page === 'compare' || view.page === 'embed')
    return view.models.length > 1 ? String(view.models.length) : '';
  if (view.page === 'dossier') return view.models.length > 0 ? countOf(view.models.length) : '';
  if (view.page === 'definition') return definitionLabel(view.id);
  return 'id' in view ? (name ?? view.id) : '';
}

function countOf(models: number): string {
  return models === 1 ? 'one model' : `${models} models`;
}
