import { loadSearch } from '#store/dataset.ts';
import { loadReader } from '#store/draft.ts';
import { settleIds } from '#store/known-ids.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { TableSkeleton } from './TableSkeleton.tsx';

const later = () => import('./later-parts.ts');

/** A result that is empty; with its suggestions it is too large for the first view. */
export const EmptyResult = lazyPart(async () => (await later()).EmptyResult);
export const FilterPanel = lazyPart(async () => (await later()).FilterPanel);
export const Hero = lazyPart(async () => (await later()).Hero);
export const SearchHints = lazyPart(async () => (await later()).SearchHints);
export const ToolbarActions = lazyPart(async () => (await later()).ToolbarActions);
export const SelectionTray = lazyPart(async () => (await later()).SelectionTray);

/** Only filters leave out what is unknown. */
export const UnknownSwitch = lazyPart(async () => (await later()).UnknownSwitch);

/** Stands in the place of the rows until what reads and searches has come. */
export const Searching = lazyPart(async () => {
  await Promise.all([loadSearch(), loadReader()]);
  // What could not be read at first is.
  await settleIds();
  return TableSkeleton;
});

/** A file of its own: where the other parts fail, the filters of a link can still be taken away. */
export const FilterChips = lazyPart(async () => (await import('./FilterChips.tsx')).FilterChips);

/** Why data could not be had, which is rarely to be said. */
export const DataFailure = lazyPart(async () => (await import('#parts/DataFailure.tsx')).DataFailure);

/** The filters over the page, where there is no room beside it. */
export const FilterDialog = lazyPart(async () => (await import('./filters/FilterDialog.tsx')).FilterDialog);

/** What the table does once it is used; whoever comes back to it finds it loaded. */
export const TableExtras = lazyPart(async () => (await import('./TableExtras.tsx')).TableExtras);

/** What completes a search, from its first use. */
export const SearchAssist = lazyPart(async () => (await import('./search/SearchAssist.tsx')).SearchAssist);

/** What was wrong with filters that were searched for as words. */
export const UnreadTerms = lazyPart(async () => (await import('./search/TermProblems.tsx')).UnreadTerms);

/** What is open under a row. */
export const RowDetails = lazyPart(async () => (await import('./RowDetails.tsx')).RowDetails);

/** Of few links is there anything to tell, and their rows do not wait for it. */
export const Notices = lazyPart(async () => (await import('#parts/Notices.tsx')).Notices);

/** Loads all of the first page. */
export async function preloadWhole(): Promise<void> {
  await Promise.all([
    Hero.preload(),
    FilterPanel.preload(),
    ToolbarActions.preload(),
    SelectionTray.preload(),
    FilterChips.preload(),
    SearchHints.preload(),
    UnknownSwitch.preload(),
    EmptyResult.preload(),
  ]);
}
