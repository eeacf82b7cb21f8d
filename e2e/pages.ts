import { LIST_PAGES, NAMED_PAGES, PAGES, isDetail, type DetailPage } from '../src/core/link/pages.ts';

/** One thing for each page that is about one. */
const EXAMPLES: Record<DetailPage, string> = {
  model: 'olmo-2-32b',
  license: 'llama-3.1-community',
  dataset: 'the-pile',
  definition: 'osaid-1-0',
};

/** Every page with nothing chosen on it, by an address below the site's. */
export const EVERY_PAGE: Readonly<Record<string, string>> = Object.fromEntries([
  ...LIST_PAGES.map((page) => [page, `.${PAGES[page].path}`]),
  ...NAMED_PAGES.filter(isDetail).map((page) => [page, `.${PAGES[page].path}${EXAMPLES[page]}/`]),
]);
