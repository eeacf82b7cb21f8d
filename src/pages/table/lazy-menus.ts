import { lazyPart } from '#ui/lazy-part.tsx';

/** What parts that come later themselves have come later still. */
const later = () => import('./later-parts.ts');

export const ColumnList = lazyPart(later, 'ColumnList');
export const ExportMenu = lazyPart(later, 'ExportMenu');

/** What was wrong with filters that were searched for as words. */
export const UnreadTerms = lazyPart(() => import('./search/TermProblems.tsx'), 'UnreadTerms');
