import { LATER_COLUMNS, valuesOfWord } from '#core/catalog/catalog.ts';
import { columnOf, isColumnKey } from '#core/catalog/columns.ts';
import { isSlug } from '#core/link/parameters.ts';
import { LICENSE_CATEGORIES, PERMISSIONS } from '#core/model/vocabulary.ts';
import { WORDS } from '#core/model/words.ts';
import { isSound } from './held-shapes.ts';
import { isObject } from './is-object.ts';
import {
  amount,
  count,
  date,
  dictionaryOf,
  either,
  listOf,
  maybe,
  object,
  oneOf,
  orNull,
  text,
  truth,
  type Shape,
} from './shape.ts';

/**
 * What is asked of the whole catalog before the app relies on it; that its lists fit each other, its decoder asks. The
 * first page carries the part it shows, which nothing but the page itself can damage.
 */

const orNothing = (shape: Shape) => either(shape, oneOf(['']));

/** A list of these, in this order. */
const tuple =
  (...shapes: readonly Shape[]): Shape =>
  (json) =>
    Array.isArray(json) && json.length === shapes.length && shapes.every((shape, at) => shape(json[at]));

/** A row's code is a letter of a text, or a number. */
const codes: Shape = (json) => typeof json === 'string' || listOf(count)(json);

/** The words of a column: any text, or those that its values are known to be. */
function wordsOf(key: string): Shape {
  const known = isColumnKey(key) ? columnOf(key).facet?.values : null;
  if (!isColumnKey(key) || !known) return text;
  const values: ReadonlySet<string> = new Set([...known, 'unknown', 'not-applicable']);
  return (word) => text(word) && valuesOfWord(key, word as string).every((value) => values.has(value));
}

const columns: Shape = (json) =>
  isObject(json) &&
  LATER_COLUMNS.some((key) => Object.hasOwn(json, key)) &&
  Object.entries(json).every(([key, column]) => tuple(listOf(wordsOf(key)), codes)(column));

const share: Shape = (json) => count(json) && (json as number) <= 1;
const reading = object({
  word: oneOf(WORDS),
  low: share,
  high: share,
  unchecked: truth,
  absence: maybe(text),
});
const permissions: Shape = (word) =>
  text(word) && new RegExp(`^[ynu]{${PERMISSIONS.length}}$`).test(word as string);
/** 0 stands for the id that the name spells. */
const id: Shape = (json) => json === 0 || (text(json) && isSlug(json as string));
const named = listOf(tuple(text, text));
const retired = object({ fate: oneOf(['renamed', 'split', 'removed']), date, reason: text });

const parts = object({
  release: object({ date, hash: text }),
  ids: listOf(id),
  names: listOf(text),
  producers: listOf(tuple(id, text)),
  producerOf: listOf(count),
  licenses: listOf(tuple(text, text, oneOf(LICENSE_CATEGORIES))),
  datasets: named,
  languages: named,
  released: listOf(orNothing(date)),
  total: listOf(orNull(amount)),
  active: listOf(orNull(amount)),
  checked: codes,
  claims: amount,
  readings: listOf(reading),
  readingOf: dictionaryOf(codes),
  license: tuple(listOf(text), codes),
  columns,
  permits: tuple(listOf(permissions), codes),
  asked: maybe(dictionaryOf(count)),
  askedUnchecked: maybe(dictionaryOf(count)),
  repositories: maybe(listOf(orNothing(text))),
  retired: dictionaryOf(retired),
});

/** Has it all that the app reads, each as it should be, and no model of after its day? */
export const catalogShape: Shape = (json) =>
  parts(json) && isUpToDate(json as { release: { date: string }; released: string[] });

function isUpToDate({ release, released }: { release: { date: string }; released: string[] }): boolean {
  return isSound(release) && released.every((day) => day <= release.date);
}
