import type { License, Model } from './model.ts';

/**
 * A model's record as it travels: the model, the models it is derived from, every license their claims name, and the
 * day (YYYY-MM-DD) of the data it comes from.
 */
export type ModelRecord = {
  model: Model;
  bases: Model[];
  licenses: License[];
  producerName: string;
  factsOf: string;
};
