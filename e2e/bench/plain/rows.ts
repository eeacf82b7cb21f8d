/** A row of the plain table: what the app's table shows of a model, and every filter's value, under the same keys. */
export type PlainRow = Record<string, string | number | null> & { id: string };

/** The columns that the app shows at first. */
export const SHOWN = [
  'model',
  'released',
  'size',
  'data',
  'code',
  'weights',
  'rights',
  'documentation',
  'license',
  'checked',
] as const;

/** The filters that stand open in the app at first. */
export const OPEN_FACETS = ['weights', 'data', 'category'] as const;
