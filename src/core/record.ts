import type { License, Model } from './model.ts';

/** A model's record as it travels: the model, and every license its claims name. */
export type ModelRecord = { model: Model; licenses: License[]; producerName: string };
