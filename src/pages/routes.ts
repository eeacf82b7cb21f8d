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
  /** The title of the window and of a search result; `name` is that of the one thing the page is about. */
  title: (name: string) => string;
  /** The module of its component, which has the same name as the file. */
  module: `./${string}/${string}Page.tsx`;
};

type Prerendered = {
  /** What a search result says of the page; `name` is that of the one thing it is about. */
  description: (name: string, facts: SiteFacts) => string;
  /** Files below data/ that the page carries, so that it needs no request. */
  carries?: readonly string[];
  /** Files below data/ that it asks for at once. */
  preloads?: readonly string[];
  /** Modules below src/ that a link with a query shows at once, and its bare address later. */
  later?: readonly string[];
};

/**
 * The one list of pages. Navigation, titles, the list of the page for wrong addresses, the pages to prerender with their
 * descriptions and the tests that visit every page follow from it.
 */
export const ROUTES: Record<Page, Route> = {
  table: {
    label: 'Models',
    inHeader: true,
    title: () => 'Ajar: how open is that AI model, really?',
    module: './table/TablePage.tsx',
  },
  model: {
    label: 'Model',
    inHeader: false,
    under: 'table',
    title: (name) => `How open is ${name}? · Ajar`,
    module: './model/ModelPage.tsx',
  },
  compare: {
    label: 'Compare',
    inHeader: true,
    title: (count) => (count === '' ? 'Compare models · Ajar' : `Compare ${count} models · Ajar`),
    module: './compare/ComparePage.tsx',
  },
  definitions: {
    label: 'Definitions',
    inHeader: true,
    title: () => 'Definitions of open AI, side by side · Ajar',
    module: './definitions/DefinitionsPage.tsx',
  },
  definition: {
    label: 'Definition',
    inHeader: false,
    under: 'definitions',
    title: (name) => `${name} · Definitions · Ajar`,
    module: './definitions/DefinitionPage.tsx',
  },
  licenses: {
    label: 'Licenses',
    inHeader: true,
    title: () => 'Licenses of AI models, and what they permit · Ajar',
    module: './licenses/LicensesPage.tsx',
  },
  license: {
    label: 'License',
    inHeader: false,
    under: 'licenses',
    title: (name) => `${name}: what it permits · Ajar`,
    module: './licenses/LicensePage.tsx',
  },
  datasets: {
    label: 'Datasets',
    inHeader: false,
    under: 'data',
    title: () => 'Datasets that AI models are trained on · Ajar',
    module: './datasets/DatasetsPage.tsx',
  },
  dataset: {
    label: 'Dataset',
    inHeader: false,
    under: 'data',
    title: (name) => `${name}: license and models trained on it · Ajar`,
    module: './datasets/DatasetPage.tsx',
  },
  indexes: {
    label: 'Indexes',
    inHeader: true,
    title: () => 'What other indexes say · Ajar',
    module: './indexes/IndexesPage.tsx',
  },
  method: {
    label: 'Method',
    inHeader: true,
    title: () => 'How we rate openness · Ajar',
    module: './method/MethodPage.tsx',
  },
  data: {
    label: 'Data',
    inHeader: true,
    title: () => 'Download and correct the data · Ajar',
    module: './data/DataPage.tsx',
  },
  changes: {
    label: 'Changes',
    inHeader: false,
    under: 'data',
    title: () => 'What changed in the data · Ajar',
    module: './changes/ChangesPage.tsx',
  },
  'not-found': {
    label: 'Page not found',
    inHeader: false,
    title: () => 'Page not found · Ajar',
    module: './not-found/NotFoundPage.tsx',
  },
};

/** What the build writes into each page. The browser's code never names it, so it is left out of that. */
export const PRERENDERED: Record<Page, Prerendered> = {
  table: {
    description: (_, { models }) =>
      `How open are ${models} AI models? Data, code, weights, license and documentation, each claim with its evidence; compare them side by side.`,
    later: ['pages/table/later-parts.ts', 'core/catalog/search.ts'],
  },
  model: {
    description: (name) =>
      `How open is ${name}? Every component with its license, its evidence and the day it was checked.`,
  },
  compare: {
    description: () => 'AI models side by side: what is released, under which license, and who says so.',
  },
  definitions: {
    description: () => 'What each definition of open AI asks for, side by side, and which models meet it.',
    carries: ['definitions.json', 'catalog.json'],
  },
  definition: {
    description: (name) => `What ${name} asks for, clause by clause, and which AI models meet it.`,
    carries: ['definitions.json', 'catalog.json'],
  },
  licenses: {
    description: () => 'What the licenses of AI models permit, and on which conditions.',
    carries: ['licenses.json', 'catalog.json'],
  },
  license: {
    description: (name) => `What ${name} permits, and which models use it.`,
    preloads: ['catalog.json'],
  },
  datasets: {
    description: () =>
      'The datasets that AI models name: their licenses, whether the texts in them are licensed, and which models were trained on them.',
    carries: ['datasets.json'],
  },
  dataset: {
    description: (name) =>
      `Under which license ${name} stands, whether the texts in it are licensed, how it can be had, and which models name it.`,
    carries: ['datasets.json'],
  },
  indexes: {
    description: () => 'What other openness indexes say of the same models, and where they disagree.',
    carries: ['indexes.json'],
  },
  method: {
    description: () =>
      'How we rate openness: the axes, the formula, unknown against closed, and the known limits.',
  },
  data: {
    description: () => 'The data to download, its schema, license and citation, and how to correct it.',
    carries: ['downloads.json'],
  },
  changes: {
    description: () => 'What changed in the data, by release and by model.',
    carries: ['changes.json'],
  },
  'not-found': {
    description: () => 'There is no page at this address.',
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
