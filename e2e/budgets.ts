/** What the app may cost. `npm test` holds it to the bytes and counts, `npm run bench` to the times as well. */
export const BUDGETS = {
  /** The first view, in bytes: its scripts and its page by gzip, as any host can send them; the whole by brotli. */
  scripts: 100_000,
  page: 40_000,
  firstView: 115_000,
  /** The page of a model with its compressed copy, on average. */
  modelPage: 85_000,
  /** All that a first visit to the table loads by itself, by brotli. */
  firstVisit: 135_000,
  nodes: 1_500,
  /** Megabytes of the JavaScript heap. */
  heap: 8,
  heapOf10000: 30,
  /** Milliseconds for one filter step of the core alone, 95th percentile, by models. */
  coreStep: { 1_000: 0.5, 10_000: 1, 100_000: 6 } as Readonly<Record<number, number>>,
  /** Milliseconds to judge the whole dataset by every definition. */
  verdicts: 50,
  /** Milliseconds from an input to its results, 95th percentile, above a page that only paints. */
  overFloor: 15,
  /** The same as a part of a plain table’s. */
  ofPlain: 0.6,
  ofPlainAt100000: 0.1,
  longestTask: 50,
  /** Milliseconds from the click on a comparison that was got ready to its radars, at a quarter of the speed. */
  radarsDrawn: 200,
  /** Milliseconds as a multiple of those until the bare table shows its rows, on a slow phone. */
  ofRows: { filtered: 2.6, modelRadar: 1.3, comparedRadars: 3.4 },
} as const;

/** What bundling and minifying leave of a library that the first visit does without; telltales.test.ts proves each. */
export const TELLTALES: Readonly<Record<string, RegExp>> = {
  recharts: /recharts-[a-z]/,
  msw: /\[MSW\]|mockServiceWorker/,
  zod: /\._zod\b/,
};
