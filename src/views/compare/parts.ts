import { lazyPart } from '#ui/lazy-part.tsx';

/** Parts of a comparison whose code comes once the comparison stands: the drawing, and the rules of the definitions. */

export const RadarPicture = lazyPart(async () => (await import('#charts/RadarPicture.tsx')).RadarPicture);
export const DefinitionRows = lazyPart(async () => (await import('./DefinitionRows.tsx')).DefinitionRows);

/** Loads what completes a comparison; a failure shows where the part would be. */
export async function preloadParts(): Promise<void> {
  await Promise.all([RadarPicture.preload(), DefinitionRows.preload()]).catch(() => undefined);
}
