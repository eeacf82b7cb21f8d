/** The signs that stand for how open something is: a door, seen from above, that opens by degrees. */
export type Mark = 'closed' | 'partly' | 'open' | 'unknown' | 'not-applicable';
