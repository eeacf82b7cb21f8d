import { lazyPart } from '#ui/lazy-part.tsx';

/** Loaded when somebody means to weigh. */
export const WeightSliders = lazyPart(async () => (await import('./WeightSliders.tsx')).WeightSliders);
