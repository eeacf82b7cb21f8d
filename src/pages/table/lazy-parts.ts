import { loadSearch } from '#store/dataset.ts';
import { loadReader } from '#store/draft.ts';
import { settleIds } from '#store/known-ids.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { loadCode } from '#ui/load-code.ts';
import { TableSkeleton } from './TableSkeleton.tsx';

const early = () => import('./early-parts.ts');
const later = () => import('./later-parts.ts');

export const FilterChips = lazyPart(early, 'FilterChips');
export const Hero = lazyPart(early, 'Hero');
export const SearchHints = lazyPart(early, 'SearchHints');
export const SelectionTray = lazyPart(early, 'SelectionTray');
export const ToolbarActions = lazyPart(early, 'ToolbarActions');

/** Only filters leave out what is unknown. */
export const UnknownSwitch = lazyPart(early, 'UnknownSwitch');

export const FilterPanel = lazyPart(later, 'FilterPanel');

/** A result that is empty; with its suggestions it is too large for the first view. */
export const EmptyResult = lazyPart(later, 'EmptyResult');

/** Stands in the place of the rows until what reads and searches has come. */
export const Searching = lazyPart(async () => {
  await Promise.all([loadSearch(), loadReader()]);
  // What could not be read at first is.
  await settleIds();
  return { TableSkeleton };
}, 'TableSkeleton');

/** Stands there until what filters has come, which is with the first parts. */
export const Selecting = lazyPart(async () => {
  await loadCode(() => import('#store/selecting.ts'));
  return { TableSkeleton };
}, 'TableSkeleton');

/** Why data could not be had, which is rarely to be said. */
export const DataFailure = lazyPart(() => import('#parts/DataFailure.tsx'), 'DataFailure');

/** The filters over the page, where there is no room beside it. */
export const FilterDialog = lazyPart(() => import('./filters/FilterDialog.tsx'), 'FilterDialog');

/** What the table does once it is used; whoever comes back to it finds it loaded. */
export const TableExtras = lazyPart(() => import('./TableExtras.tsx'), 'TableExtras');

/** What completes a search, from its first use. */
export const SearchAssist = lazyPart(() => import('./search/SearchAssist.tsx'), 'SearchAssist');

/** What is open under a row. */
export const RowDetails = lazyPart(() => import('./RowDetails.tsx'), 'RowDetails');

/** Of few links is there anything to tell, and their rows do not wait for it. */
export const Notices = lazyPart(() => import('#parts/Notices.tsx'), 'Notices');

/** Loads what decides where the rows of a link stand. */
export async function preloadEarly(): Promise<void> {
  await Promise.all([
    FilterChips.preload(),
    Hero.preload(),
    SearchHints.preload(),
    SelectionTray.preload(),
    ToolbarActions.preload(),
    UnknownSwitch.preload(),
  ]);
}

/** Loads all that the first page is built with. */
export async function preloadWhole(): Promise<void> {
  await Promise.all([preloadEarly(), FilterPanel.preload(), EmptyResult.preload()]);
}
