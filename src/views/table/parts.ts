import { lazyPart } from '#ui/lazy-part.tsx';

/** Parts of the table's page whose code comes after the table itself, or only when they are needed. */

export const FilterPanel = lazyPart(async () => (await import('../filters/FilterPanel.tsx')).FilterPanel);
export const EmptyResult = lazyPart(async () => (await import('./EmptyResult.tsx')).EmptyResult);
export const SelectionTray = lazyPart(async () => (await import('./SelectionTray.tsx')).SelectionTray);
export const Notices = lazyPart(async () => (await import('../Notices.tsx')).Notices);
export const DataFailure = lazyPart(async () => (await import('../DataFailure.tsx')).DataFailure);
