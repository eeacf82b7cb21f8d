import { lazyPart } from '#ui/lazy-part.tsx';

/** Parts of the table's page whose code comes after the table itself, or only when they are needed. */

export const FilterPanel = lazyPart(async () => (await import('./filters/FilterPanel.tsx')).FilterPanel);
export const FilterChips = lazyPart(async () => (await import('./FilterChips.tsx')).FilterChips);
export const ToolbarActions = lazyPart(async () => (await import('./ToolbarActions.tsx')).ToolbarActions);
export const PrintedTable = lazyPart(async () => (await import('./PrintedTable.tsx')).PrintedTable);
export const EmptyResult = lazyPart(async () => (await import('./EmptyResult.tsx')).EmptyResult);
export const SelectionTray = lazyPart(async () => (await import('./SelectionTray.tsx')).SelectionTray);
export const Notices = lazyPart(async () => (await import('#parts/Notices.tsx')).Notices);
export const DataFailure = lazyPart(async () => (await import('#parts/DataFailure.tsx')).DataFailure);

/** What an address with filters of its own needs to be shown whole at once. */
export async function preloadChosen(): Promise<void> {
  await FilterChips.preload();
}

/** Everything the first page shows before anything is chosen. */
export async function preloadWhole(): Promise<void> {
  await Promise.all(
    [FilterPanel, SelectionTray, ToolbarActions, PrintedTable].map(async (part) => part.preload()),
  );
}
