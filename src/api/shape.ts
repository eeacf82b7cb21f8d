import { isObject } from './is-object.ts';

/** Does some JSON have the shape that the app relies on? Built from the parts below; extra keys are no fault. */
export type Shape = (json: unknown) => boolean;

export const text: Shape = (json) => typeof json === 'string';
export const number: Shape = (json) => typeof json === 'number';

/** One of these. */
export const oneOf =
  (words: readonly unknown[]): Shape =>
  (json) =>
    words.some((word) => word === json);

/** The same, or null. */
export const orNull =
  (shape: Shape): Shape =>
  (json) =>
    json === null || shape(json);

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
