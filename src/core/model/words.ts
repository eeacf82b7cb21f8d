/** The words of an axis; what they mean and how they are computed stands in openness.ts. */
export const WORDS = ['closed', 'partly', 'open', 'unknown', 'not-applicable'] as const;
export type Word = (typeof WORDS)[number];

/**
 * `not-found`: somebody looked for every part and did not find it. `none-seen`: a part is described only, or absent by
 * what an index says, or nobody has checked.
 */
export type Absence = 'not-found' | 'none-seen';

/** One axis read for one model: values run from 0 (closed) to 1 (open); low < high only where facts are unknown. */
export type Reading = {
  word: Word;
  low: number;
  high: number;
  /** True when a claim that decides this axis has been read by nobody. */
  unchecked: boolean;
  /** Of a `closed` axis whose parts no producer says that it keeps: how far it is known that they are not out. */
  absence?: Absence;
};
