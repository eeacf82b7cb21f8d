import { lazyPart } from '#ui/lazy-part.tsx';

const later = () => import('./later-parts.ts');

export const FilterPanel = lazyPart(async () => (await later()).FilterPanel);
export const ToolbarActions = lazyPart(async () => (await later()).ToolbarActions);
export const PrintedTable = lazyPart(async () => (await later()).PrintedTable);

/** Of few links is there anything to tell, and their rows do not wait for it. */
export const Notices = lazyPart(async () => (await import('#parts/Notices.tsx')).Notices);

/** Loads all of the first page. */
export async function preloadWhole(): Promise<void> {
  await Promise.all([FilterPanel.preload(), ToolbarActions.preload(), PrintedTable.preload()]);
}
