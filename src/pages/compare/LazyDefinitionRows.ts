import { lazyPart } from '#ui/lazy-part.tsx';

/** The definitions' part of a comparison, whose code, the largest of all, comes once the comparison stands. */
export const DefinitionRows = lazyPart(() => import('./DefinitionRows.tsx'), 'DefinitionRows');
