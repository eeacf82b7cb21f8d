import type { Indexes } from '../indexes/records.ts';
import type { License, Model } from './model.ts';

/**
 * A model's record as it travels: the model, the models it is derived from, every license their claims name, the day
 * (YYYY-MM-DD) of the data it comes from, and what other indexes say.
 */
export type ModelRecord = {
  model: Model;
  bases: Model[];
  licenses: License[];
  producerName: string;
  factsOf: string;
  /** The other indexes with only the records the model refers to; null if it refers to none. */
  indexes: Indexes | null;
};
