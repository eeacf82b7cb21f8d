import type { Indexes } from '../indexes/records.ts';
import { libraryOf, type Library, type License, type Model } from './model.ts';

/** The format's version; it grows when an app of before would misread a record. One without it has the first. */
export const RECORD_FORMAT = 1;

/**
 * A model's record as it travels: the model, the models it is derived from, every license their claims name, the day
 * (YYYY-MM-DD) of the data it comes from, and what other indexes say.
 */
export type ModelRecord = {
  format?: typeof RECORD_FORMAT;
  model: Model;
  bases: Model[];
  licenses: License[];
  producerName: string;
  factsOf: string;
  /** The other indexes with only the records the model refers to; null if it refers to none. */
  indexes: Indexes | null;
};

/** The licenses and models that a record's facts name. */
export function libraryOfRecord({ model, bases, licenses }: ModelRecord): Library {
  return libraryOf({ licenses, models: [model, ...bases] });
}
