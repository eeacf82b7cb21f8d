import { lazyPart } from '#ui/lazy-part.tsx';

/** What parts that come later themselves have come later still. */
const later = () => import('./later-parts.ts');

export const ColumnList = lazyPart(async () => (await later()).ColumnList);
export const ExportMenu = lazyPart(async () => (await later()).ExportMenu);

/** What was wrong with filters that were searched for as words. */
export const UnreadTerms = lazyPart(async () => (await import('./search/TermProblems.tsx')).UnreadTerms);
