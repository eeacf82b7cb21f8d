import type { NamedPage } from '#core/link/pages.ts';
import type { Page, View } from '#core/link/view.ts';
import { definitionLabel } from '#words/definitions.ts';

/** What is true of the data and may be said of a page before it is opened. */
type SiteFacts = { models: number };

/** Everything about a page but its address (core/link/pages.ts) and its component. */
type Route = {
  /** What the page is called wherever it is listed. */
  label: string;
  /** Stands in the header; a number of pages may belong to one entry there. */
  inHeader: boolean;
  /** The entry of the header that is current here, where it is another page's. */
  under?: NamedPage;
  /** Other names that people try in an address. */
  synonyms: readonly string[];
  /** The title of the window and of a search result; `name` is that of the one thing the page is about. */
  title: (name: string) => string;
  /** What a search result says of it. */
  description: (name: string, facts: SiteFacts) => string;
  /** The module of its component, which has the same name as the file. */
  module: `./${string}/${string}Page.tsx`;
  /** Files below data/ that its prerendered page carries, so that it needs no request. */
  carries?: readonly string[];
  /** Files below data/ that it asks for at once. */
  preloads?: readonly string[];
};

/**
 * The one list of pages. Navigation, titles, the list and the suggestions of the page for wrong addresses, the pages to
 * prerender with their descriptions and the tests that visit every page follow from it.
 */
export const ROUTES: Record<Page, Route> = {
  table: {
    label: 'Models',
    inHeader: true,
    synonyms: ['models', 'model', 'table', 'home', 'search'],
    title: () => 'Ajar: how open is that AI model, really?',
    description: (_, { models }) =>
      `How open are ${models} AI models? Data, code, weights, license and documentation, each claim with its evidence; compare them side by side.`,
    module: './table/TablePage.tsx',
  },
  model: {
    label: 'Model',
    inHeader: false,
    under: 'table',
    synonyms: [],
    title: (name) => `How open is ${name}? · Ajar`,
    description: (name) =>
      `How open is ${name}? Every component with its license, its evidence and the day it was checked.`,
    module: './model/ModelPage.tsx',
  },
  compare: {
    label: 'Compare',
    inHeader: true,
    synonyms: ['compare', 'comparison'],
    title: (count) => (count === '' ? 'Compare models · Ajar' : `Compare ${count} models · Ajar`),
    description: () => 'AI models side by side: what is released, under which license, and who says so.',
    module: './compare/ComparePage.tsx',
  },
  definitions: {
    label: 'Definitions',
    inHeader: true,
    synonyms: ['definitions', 'definition'],
    title: () => 'Definitions of open AI, side by side · Ajar',
    description: () => 'What each definition of open AI asks for, side by side, and which models meet it.',
    module: './definitions/DefinitionsPage.tsx',
    carries: ['definitions.json', 'catalog.json'],
  },
  definition: {
    label: 'Definition',
    inHeader: false,
    under: 'definitions',
    synonyms: [],
    title: (name) => `${name} · Definitions · Ajar`,
    description: (name) => `What ${name} asks for, clause by clause, and which AI models meet it.`,
    module: './definitions/DefinitionPage.tsx',
    carries: ['definitions.json', 'catalog.json'],
  },
  licenses: {
    label: 'Licenses',
    inHeader: true,
    synonyms: ['licenses', 'license', 'licences', 'licence'],
    title: () => 'Licenses of AI models, and what they permit · Ajar',
    description: () => 'What the licenses of AI models permit, and on which conditions.',
    module: './licenses/LicensesPage.tsx',
    carries: ['licenses.json', 'catalog.json'],
  },
  license: {
    label: 'License',
    inHeader: false,
    under: 'licenses',
    synonyms: [],
    title: (name) => `${name}: what it permits · Ajar`,
    description: (name) => `What ${name} permits, and which models use it.`,
    module: './licenses/LicensePage.tsx',
    preloads: ['catalog.json'],
  },
  datasets: {
    label: 'Datasets',
    inHeader: false,
    under: 'data',
    synonyms: ['datasets', 'dataset', 'corpora', 'corpus'],
    title: () => 'Datasets that AI models are trained on · Ajar',
    description: () =>
      'The datasets that AI models name: their licenses, whether the texts in them are licensed, and which models were trained on them.',
    module: './datasets/DatasetsPage.tsx',
    carries: ['datasets.json'],
  },
  dataset: {
    label: 'Dataset',
    inHeader: false,
    under: 'data',
    synonyms: [],
    title: (name) => `${name}: license and models trained on it · Ajar`,
    description: (name) =>
      `Under which license ${name} stands, whether the texts in it are licensed, how it can be had, and which models name it.`,
    module: './datasets/DatasetPage.tsx',
    carries: ['datasets.json'],
  },
  indexes: {
    label: 'Indexes',
    inHeader: true,
    synonyms: ['indexes', 'index', 'indices', 'ratings'],
    title: () => 'What other indexes say · Ajar',
    description: () => 'What other openness indexes say of the same models, and where they disagree.',
    module: './indexes/IndexesPage.tsx',
    carries: ['indexes.json'],
  },
  method: {
    label: 'Method',
    inHeader: true,
    synonyms: ['method', 'methodology', 'about', 'help', 'faq'],
    title: () => 'How we rate openness · Ajar',
    description: () =>
      'How we rate openness: the axes, the formula, unknown against closed, and the known limits.',
    module: './method/MethodPage.tsx',
  },
  data: {
    label: 'Data',
    inHeader: true,
    synonyms: ['data', 'download', 'downloads', 'api'],
    title: () => 'Download and correct the data · Ajar',
    description: () => 'The data to download, its schema, license and citation, and how to correct it.',
    module: './data/DataPage.tsx',
    carries: ['downloads.json'],
  },
  changes: {
    label: 'Changes',
    inHeader: false,
    under: 'data',
    synonyms: ['changes', 'changelog', 'releases', 'news', 'feed'],
    title: () => 'What changed in the data · Ajar',
    description: () => 'What changed in the data, by release and by model.',
    module: './changes/ChangesPage.tsx',
    carries: ['changes.json'],
  },
  'not-found': {
    label: 'Page not found',
    inHeader: false,
    synonyms: [],
    title: () => 'Page not found · Ajar',
    description: () => 'There is no page at this address.',
    module: './not-found/NotFoundPage.tsx',
  },
};

/** The title of the window for a view; `name` is that of the model, if its record is here. */
export function titleOf(view: View, name: string | null): string {
  return ROUTES[view.page].title(subjectOf(view, name));
}

/** What a view is about, in a word or two; empty where a page stands for itself. */
function subjectOf(view: View, name: string | null): string {
  if (view.page === 'compare') return view.models.length > 0 ? String(view.models.length) : '';
  if (view.page === 'definition') return definitionLabel(view.id);
  return 'id' in view ? (name ?? view.id) : '';
}
