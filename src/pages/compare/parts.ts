import { RadarPicture } from '#parts/LazyRadar.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';

/** The definitions' part of a comparison, whose code comes once the comparison stands. */

export const DefinitionRows = lazyPart(async () => (await import('./DefinitionRows.tsx')).DefinitionRows);

/** Loads what completes a comparison; a failure shows where the part would be. */
export async function preloadParts(): Promise<void> {
  await Promise.all([RadarPicture.preload(), DefinitionRows.preload()]).catch(() => undefined);
}
