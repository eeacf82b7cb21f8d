import { isObject } from './is-object.ts';

/** Does some JSON have the shape that the app relies on? Built from the parts below; extra keys are no fault. */
export type Shape = (json: unknown) => boolean;

/** No text of the data is longer by far. */
const LONGEST = 10_000;

export const text: Shape = (json) => typeof json === 'string' && json.trim() !== '' && json.length <= LONGEST;
/** A day of the calendar, a month or a year. */
export const date: Shape = (json) => {
  if (!text(json) || !/^\d{4}(-\d\d){0,2}$/.test(json as string)) return false;
  const time = Date.parse(json as string);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(json as string);
};
/** An address on the web, and none that does anything else. */
export const link: Shape = (json) => text(json) && /^https:\/\/[^\s/]+\.[^\s]+$/.test(json as string);
export const number: Shape = (json) => Number.isFinite(json);
/** A number from zero on. */
export const count: Shape = (json) => number(json) && (json as number) >= 0;
/** A number above zero. */
export const amount: Shape = (json) => number(json) && (json as number) > 0;

/** One of these. */
export const oneOf =
  (words: readonly unknown[]): Shape =>
  (json) =>
    words.some((word) => word === json);

export const truth = oneOf([true, false]);

/** The same, or null. */
export const orNull =
  (shape: Shape): Shape =>
  (json) =>
    json === null || shape(json);

/** The same, or nothing at all: what not every file has. */
export const maybe =
  (shape: Shape): Shape =>
  (json) =>
    json === undefined || shape(json);

/** One of two shapes. */
export const either =
  (one: Shape, other: Shape): Shape =>
  (json) =>
    one(json) || other(json);

/** A list in which no id comes twice. */
export const withOwnIds =
  (list: Shape): Shape =>
  (json) =>
    list(json) && new Set((json as { id: string }[]).map(({ id }) => id)).size === (json as unknown[]).length;

/** A list of things of one shape; with `least`, at least that many. */
export const listOf =
  (shape: Shape, least = 0): Shape =>
  (json) =>
    Array.isArray(json) && json.length >= least && json.every(shape);

/** An object that has these keys. */
export const object =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (json) =>
    isObject(json) && Object.entries(shapes).every(([key, shape]) => shape(json[key]));

/** An object whose values are all of one shape, whatever the keys; with `least`, at least that many. */
export const dictionaryOf =
  (shape: Shape, least = 0): Shape =>
  (json) =>
    isObject(json) && listOf(shape, least)(Object.values(json));
