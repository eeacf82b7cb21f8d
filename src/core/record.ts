import type { License, Model } from './model.ts';

/** A model's record as it travels: the model, the models it is derived from, and every license their claims name. */
export type ModelRecord = { model: Model; bases: Model[]; licenses: License[]; producerName: string };
