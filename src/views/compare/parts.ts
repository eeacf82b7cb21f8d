import { lazyPart } from '#ui/lazy-part.tsx';

/** Parts of a comparison whose code comes once the comparison stands: the drawing, and the rules of the definitions. */

export const RadarFigure = lazyPart(async () => (await import('#charts/RadarFigure.tsx')).RadarFigure);
export const DefinitionRows = lazyPart(async () => (await import('./DefinitionRows.tsx')).DefinitionRows);

/** Loads what completes a comparison; a failure shows where the part would be. */
export async function preloadParts(): Promise<void> {
  await Promise.all([RadarFigure.preload(), DefinitionRows.preload()]).catch(() => undefined);
}
