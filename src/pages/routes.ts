import type { NamedPage } from '#core/link/pages.ts';
import type { Page } from '#core/link/view.ts';

/** What is true of the data and may be said of a page before it is opened. */
type SiteFacts = { models: number };

/** Everything about a page but its address (core/link/pages.ts) and its component (load.ts). */
type Route = {
  /** What the page is called wherever it is listed. */
  label: string;
  /** Stands in the header; a number of pages may belong to one entry there. */
  inHeader: boolean;
  /** The entry of the header that is current here, where it is another page's. */
  under?: NamedPage;
};

type Prerendered = {
  /** The module of its component, below pages/: the one that load.ts has, which routes.test.ts holds. */
  module: `${string}/${string}Page.tsx`;
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
  },
  model: {
    label: 'Model',
    inHeader: false,
    under: 'table',
  },
  compare: {
    label: 'Compare',
    inHeader: true,
  },
  definitions: {
    label: 'Definitions',
    inHeader: true,
  },
  definition: {
    label: 'Definition',
    inHeader: false,
    under: 'definitions',
  },
  licenses: {
    label: 'Licenses',
    inHeader: true,
  },
  license: {
    label: 'License',
    inHeader: false,
    under: 'licenses',
  },
  datasets: {
    label: 'Datasets',
    inHeader: false,
    under: 'data',
  },
  dataset: {
    label: 'Dataset',
    inHeader: false,
    under: 'data',
  },
  indexes: {
    label: 'Indexes',
    inHeader: true,
  },
  pictures: {
    label: 'Pictures',
    inHeader: true,
  },
  method: {
    label: 'Method',
    inHeader: true,
  },
  data: {
    label: 'Data',
    inHeader: true,
  },
  changes: {
    label: 'Changes',
    inHeader: false,
    under: 'data',
  },
  dossier: {
    label: 'Dossier',
    inHeader: false,
    under: 'table',
  },
  embed: {
    label: 'Embedded comparison',
    inHeader: false,
    under: 'compare',
  },
  'not-found': {
    label: 'Page not found',
    inHeader: false,
  },
};

/** What the build writes into each page. The browser's code never names it, so it is left out of that. */
export const PRERENDERED: Record<Page, Prerendered> = {
  table: {
    module: 'table/TablePage.tsx',
    description: (_, { models }) =>
      `How open are ${models} AI models? Data, code, weights, license and documentation, each claim with its evidence; compare them side by side.`,
    later: ['pages/table/early-parts.ts'],
    searches: ['core/catalog/search.ts'],
  },
  model: {
    module: 'model/ModelPage.tsx',
    description: (name) =>
      `How open is ${name}? Every component with its license, its evidence and the day it was checked.`,
  },
  compare: {
    module: 'compare/ComparePage.tsx',
    description: () => 'AI models side by side: what is released, under which license, and who says so.',
  },
  definitions: {
    module: 'definitions/DefinitionsPage.tsx',
    description: () => 'What each definition of open AI asks for, side by side, and which models meet it.',
    carries: ['definitions.json', 'catalog.json'],
  },
  definition: {
    module: 'definitions/DefinitionPage.tsx',
    description: (name) => `What ${name} asks for, clause by clause, and which AI models meet it.`,
  },
  licenses: {
    module: 'licenses/LicensesPage.tsx',
    description: () => 'What the licenses of AI models permit, and on which conditions.',
    carries: ['licenses.json', 'catalog.json'],
  },
  license: {
    module: 'licenses/LicensePage.tsx',
    description: (name) => `What ${name} permits, and which models use it.`,
    preloads: ['catalog.json'],
  },
  datasets: {
    module: 'datasets/DatasetsPage.tsx',
    description: () =>
      'The datasets that AI models name: their licenses, whether the texts in them are licensed, and which models were trained on them.',
    carries: ['datasets.json'],
  },
  dataset: {
    module: 'datasets/DatasetPage.tsx',
    description: (name) =>
      `Under which license ${name} stands, whether the texts in it are licensed, how it can be had, and which models name it.`,
  },
  indexes: {
    module: 'indexes/IndexesPage.tsx',
    description: () => 'What other openness indexes say of the same models, and where they disagree.',
    carries: ['indexes.json'],
  },
  pictures: {
    module: 'pictures/PicturesPage.tsx',
    description: () =>
      'Openness of AI models over time and by size, their licenses, which definitions overlap, and where indexes disagree.',
    carries: ['catalog.json'],
  },
  method: {
    module: 'method/MethodPage.tsx',
    description: () =>
      'How we rate openness: the axes, the formula, unknown against closed, and the known limits.',
  },
  data: {
    module: 'data/DataPage.tsx',
    description: () => 'The data to download, its schema, license and citation, and how to correct it.',
    carries: ['downloads.json'],
  },
  changes: {
    module: 'changes/ChangesPage.tsx',
    description: () =>
      'What was corrected in the data and why, by release, model, family and kind, and how licenses changed over time.',
    carries: ['changes.json', 'license-timelines.json'],
  },
  dossier: {
    module: 'dossier/DossierPage.tsx',
    description: () =>
      'What is known of a model on one or two sheets: license with its conditions, verdicts, evidence, what is unknown, and of which day.',
  },
  embed: {
    module: 'compare/EmbedPage.tsx',
    description: () => 'AI models side by side, to stand in another page.',
  },
  'not-found': {
    module: 'not-found/NotFoundPage.tsx',
    description: () => 'There is no page at this address.',
  },
};
