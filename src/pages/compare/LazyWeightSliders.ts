import { lazyPart } from '#ui/lazy-part.tsx';

/** Loaded when somebody means to weigh. */
export const WeightSliders = lazyPart(() => import('./WeightSliders.tsx'), 'WeightSliders');
