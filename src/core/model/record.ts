import type { Indexes } from '../indexes/records.ts';
import type { OpenPoint } from '../definitions/open-point.ts';
import type { ModelAnswer } from './answer-of-model.ts';
import type { Corpus, Framework, License, Model } from './model.ts';

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
  /** The corpora the model names; absent in a record of before there were any. */
  datasets?: Pick<Corpus, 'id' | 'name'>[];
  /** The software it names; absent in a record of before any was named. */
  frameworks?: Pick<Framework, 'id' | 'name' | 'license'>[];
  producerName: string;
  factsOf: string;
  /** The other indexes with only the records the model refers to; null if it refers to none. */
  indexes: Indexes | null;
  /** The other models of its family. */
  siblings?: { id: string; label: string }[];
  /** How open it is in one phrase. */
  answer?: ModelAnswer;
  /** The unchecked or unknown claim on which most answers of the definitions depend; null if none does. */
  openPoint?: OpenPoint | null;
  /** What each definition said of it when its release was published; only in a record of a kept release. */
  verdicts?: Record<string, string>;
  /** The radar of its five axes as it was drawn when the site was built; where there is none, it is drawn when shown. */
  radar?: RadarDrawing;
};

/** Where a drawn radar has its lines and values, in px of its own view box. Everything else follows from the model. */
export type RadarDrawing = {
  /** The path of each ring, from the inside out. */
  rings: string[];
  /** The ends of the line of each axis that applies: x1, y1, x2, y2. */
  spokes: number[][];
  /** The x and y of each axis' value; null where there is no value to place. */
  points: (number[] | null)[];
};
