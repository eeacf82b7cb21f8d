import type { NamedPage } from '#core/link/pages.ts';
import type { Page } from '#core/link/view.ts';

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
  /** Those that a link with a search asks for besides. */
  searches?: readonly string[];
};

/**
 * The one list of pages; their titles and other names (names.ts) are asked for by the compiler and come later.
 * Navigation, the list of the page for wrong addresses, the pages to prerender with their descriptions and the tests
 * that visit every page follow from it.
 */
export const ROUTES: Record<Page, Route> = {
  table: {
    label: 'Models',
    inHeader: true,
    module: './table/TablePage.tsx',
  },
  model: {
    label: 'Model',
    inHeader: false,
    under: 'table',
    module: './model/ModelPage.tsx',
  },
  compare: {
    label: 'Compare',
    inHeader: true,
    module: './compare/ComparePage.tsx',
  },
  definitions: {
    label: 'Definitions',
    inHeader: true,
    module: './definitions/DefinitionsPage.tsx',
  },
  definition: {
    label: 'Definition',
    inHeader: false,
    under: 'definitions',
    module: './definitions/DefinitionPage.tsx',
  },
  licenses: {
    label: 'Licenses',
    inHeader: true,
    module: './licenses/LicensesPage.tsx',
  },
  license: {
    label: 'License',
    inHeader: false,
    under: 'licenses',
    module: './licenses/LicensePage.tsx',
  },
  datasets: {
    label: 'Datasets',
    inHeader: false,
    under: 'data',
    module: './datasets/DatasetsPage.tsx',
  },
  dataset: {
    label: 'Dataset',
    inHeader: false,
    under: 'data',
    module: './datasets/DatasetPage.tsx',
  },
  indexes: {
    label: 'Indexes',
    inHeader: true,
    module: './indexes/IndexesPage.tsx',
  },
  pictures: {
    label: 'Pictures',
    inHeader: true,
    module: './pictures/PicturesPage.tsx',
  },
  method: {
    label: 'Method',
    inHeader: true,
    module: './method/MethodPage.tsx',
  },
  data: {
    label: 'Data',
    inHeader: true,
    module: './data/DataPage.tsx',
  },
  changes: {
    label: 'Changes',
    inHeader: false,
    under: 'data',
    module: './changes/ChangesPage.tsx',
  },
  dossier: {
    label: 'Dossier',
    inHeader: false,
    under: 'table',
    module: './dossier/DossierPage.tsx',
  },
  embed: {
    label: 'Embedded comparison',
    inHeader: false,
    under: 'compare',
    module: './compare/EmbedPage.tsx',
  },
  'not-found': {
    label: 'Page not found',
    inHeader: false,
    module: './not-found/NotFoundPage.tsx',
  },
};

/** What the build writes into each page. The browser's code never names it, so it is left out of that. */
export const PRERENDERED: Record<Page, Prerendered> = {
  table: {
    description: (_, { models }) =>
      `How open are ${models} AI models? Data, code, weights, license and documentation, each claim with its evidence; compare them side by side.`,
    later: ['pages/table/early-parts.ts'],
    searches: ['core/catalog/search.ts'],
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
  },
  indexes: {
    description: () => 'What other openness indexes say of the same models, and where they disagree.',
    carries: ['indexes.json'],
  },
  pictures: {
    description: () =>
      'Openness of AI models over time and by size, their licenses, which definitions overlap, and where indexes disagree.',
    carries: ['catalog.json'],
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
    description: () =>
      'What was corrected in the data and why, by release, model, family and kind, and how licenses changed over time.',
    carries: ['changes.json', 'license-timelines.json'],
  },
  dossier: {
    description: () =>
      'What is known of a model on one or two sheets: license with its conditions, verdicts, evidence, what is unknown, and of which day.',
  },
  embed: {
    description: () => 'AI models side by side, to stand in another page.',
  },
  'not-found': {
    description: () => 'There is no page at this address.',
  },
};
