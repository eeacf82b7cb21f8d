import { remember } from '../catalog/remember.ts';
import { PAGES, type ListPage } from './pages.ts';
import { readAddress } from './permalink.ts';
import type { View } from './view.ts';

/** Pages with nothing chosen on them: what their addresses mean without any parameter. */

/**
 * The view of a page as its bare address opens it. Read once, as the frame of every page links to most of them and is
 * drawn at every change of the view.
 */
export const bareView = remember((page: ListPage) => readAddress(PAGES[page].path, '').view) as <
  Named extends ListPage,
>(
  page: Named,
) => ViewOf<Named>;

type ViewOf<Named extends ListPage, Each = View> = Each extends { page: infer Own }
  ? Named extends Own
    ? Each
    : never
  : never;

/** All indexes. */
export const DEFAULT_INDEXES = bareView('indexes');
/** All licenses. */
export const DEFAULT_LICENSES = bareView('licenses');
/** All changes. */
export const DEFAULT_CHANGES = bareView('changes');
/** The first picture, of all models. */
export const DEFAULT_PICTURES = bareView('pictures');
