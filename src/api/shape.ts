import { isObject } from './is-object.ts';

/** Does some JSON have the shape that the app relies on? Built from the parts below; extra keys are no fault. */
export type Shape = (json: unknown) => boolean;

export const text: Shape = (json) => typeof json === 'string';
/** A day, a month or a year. */
export const date: Shape = (json) => text(json) && /^\d{4}(-\d\d){0,2}$/.test(json as string);
export const number: Shape = (json) => typeof json === 'number';

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

/** An object whose values are all of one shape, whatever the keys. */
export const dictionaryOf =
  (shape: Shape): Shape =>
  (json) =>
    isObject(json) && Object.values(json).every(shape);
