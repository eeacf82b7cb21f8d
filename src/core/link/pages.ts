/**
 * Every page: where it is, and what its address holds beside the path. `plain`: nothing; `detail`: the one thing that
 * the path names after it; `choices`: what the reader chose, in the query. The order is that of the navigation.
 */
export const PAGES = {
  table: { path: '/', holds: 'choices' },
  model: { path: '/model/', holds: 'detail' },
  compare: { path: '/compare/', holds: 'choices' },
  definitions: { path: '/definitions/', holds: 'plain' },
  definition: { path: '/definitions/', holds: 'detail' },
  licenses: { path: '/licenses/', holds: 'choices' },
  license: { path: '/licenses/', holds: 'detail' },
  datasets: { path: '/datasets/', holds: 'plain' },
  dataset: { path: '/datasets/', holds: 'detail' },
  indexes: { path: '/indexes/', holds: 'choices' },
  pictures: { path: '/pictures/', holds: 'choices' },
  method: { path: '/method/', holds: 'plain' },
  data: { path: '/data/', holds: 'plain' },
  changes: { path: '/changes/', holds: 'choices' },
  dossier: { path: '/dossier/', holds: 'choices' },
  // What stands in other people's pages: the only one that may be framed.
  embed: { path: '/embed/', holds: 'choices' },
} as const satisfies Record<string, { path: string; holds: 'plain' | 'detail' | 'choices' }>;

type Pages = typeof PAGES;
type PagesThatHold<Held> = {
  [Key in keyof Pages]: Pages[Key]['holds'] extends Held ? Key : never;
}[keyof Pages];

/** A page that has an address of its own; beside these there is the one that says that an address leads nowhere. */
export type NamedPage = keyof Pages;
/** A page that is nothing but its address. */
export type PlainPage = PagesThatHold<'plain'>;
/** A page about one thing, named in its path. */
export type DetailPage = PagesThatHold<'detail'>;
/** A page that stands for itself, with or without choices of the reader's. */
export type ListPage = PagesThatHold<'plain' | 'choices'>;

export const NAMED_PAGES = Object.keys(PAGES) as NamedPage[];
export const LIST_PAGES = NAMED_PAGES.filter((page): page is ListPage => !isDetail(page));
/** The list pages that are for readers to go to. */
export const OPEN_PAGES = LIST_PAGES.filter((page) => page !== 'embed');

/** Is the page about one thing? */
export function isDetail(page: NamedPage): page is DetailPage {
  return PAGES[page].holds === 'detail';
}

/** The page at a path that is split into its parts, with the one thing it names; null where no page is. */
export function pageAt(
  parts: readonly string[],
): { page: ListPage } | { page: DetailPage; id: string } | null {
  const [first, id, ...rest] = parts;
  if (rest.length > 0) return null;
  const path = first === undefined ? '/' : `/${first.toLowerCase()}/`;
  const isHere = (page: NamedPage) => PAGES[page].path === path;
  if (id === undefined) {
    const page = LIST_PAGES.find(isHere);
    return page === undefined ? null : { page };
  }
  const page = NAMED_PAGES.filter(isDetail).find(isHere);
  return page === undefined ? null : { page, id };
}

/** Can this page be shown with the data of an earlier release? */
export function showsReleases(page: NamedPage | 'not-found'): boolean {
  return ['table', 'compare', 'dossier', 'embed', 'model', 'license', 'licenses', 'pictures'].includes(page);
}
