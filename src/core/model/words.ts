/** The words of an axis; what they mean and how they are computed stands in openness.ts. */
export const WORDS = ['closed', 'partly', 'open', 'unknown', 'not-applicable'] as const;
export type Word = (typeof WORDS)[number];

/** One axis read for one model: values run from 0 (closed) to 1 (open); low < high only where facts are unknown. */
export type Reading = {
  word: Word;
  low: number;
  high: number;
  /** True when a claim that decides this axis has been read by nobody. */
  unchecked: boolean;
  /** A part that decides a `closed` axis was looked for and not found; the producer never said that it keeps it. */
  notFound?: true;
};
