import type { RangeKey } from '../catalog/columns.ts';
import type { Range } from '../catalog/filters.ts';

/**
 * How single values are written in an address. Lists use commas, exclusion a leading "!", ranges "a..b". No
 * written value ends in punctuation, because chat programs cut it off; readers accept what such programs do.
 */

/** Decodes one parameter; a broken escape sequence stays as it was typed, half a character becomes U+FFFD. */
export function decodeText(text: string): string {
  const spaced = text.replaceAll('+', ' ').toWellFormed();
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Encodes free text; a last character that a chat program would cut off is escaped as well. */
export function encodeText(text: string): string {
  const escape = (character: string) =>
    `%${character.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`;
  return (
    encodeURIComponent(text.toWellFormed())
      .replaceAll('%2C', ',')
      // Browsers write it so in a query; two spellings would be two entries of the history.
      .replaceAll("'", '%27')
      .replace(/[!~*()_.,-]$/, escape)
  );
}

/** A decoded text without the punctuation that the sentence around a link may have left at its end. */
export function withoutPunctuation(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+$/u, '');
}

/** What separates the items of a list. */
export const LIST_SEPARATORS = /[,~\s]+/;

/** Splits a decoded text into list items: commas, "~" and spaces all separate. Empty parts are dropped. */
export function readList(text: string): string[] {
  return text.split(LIST_SEPARATORS).filter(Boolean);
}

/** Writes a list of slugs. */
export function writeList(values: readonly string[]): string {
  return values.map((value) => encodeURIComponent(value)).join(',');
}

const NUMBER = /^\d{1,6}(\.\d{1,4})?$/;
const MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/**
 * Reads "a..b", "a..max", "min..b" or "min..max" (known at all), each optionally followed by ",unknown"; null
 * when it is none of them, or when the bounds are not what this key has: years and months, or numbers.
 */
export function readRange(text: string, key: RangeKey): Range | null {
  const [span = '', ...rest] = readList(text);
  const [low, high, ...more] = span.split('..');
  if (low === undefined || high === undefined || more.length > 0) return null;
  if (rest.length > 1 || (rest.length === 1 && rest[0] !== 'unknown')) return null;
  const min = readBound(low, 'min', key);
  const max = readBound(high, 'max', key);
  return min === undefined || max === undefined ? null : { min, max, unknown: rest.length === 1 };
}

/** A bound in its one spelling; null where the range is open, undefined when it is none. */
function readBound(text: string, open: 'min' | 'max', key: RangeKey): string | null | undefined {
  if (text === open || text === '') return null;
  if (key === 'released') return MONTH.test(text) ? text : undefined;
  return NUMBER.test(text) ? String(Number(text)) : undefined;
}

/** Writes a range; an open end is a word, so that the value never ends in a dot. */
export function writeRange({ min, max, unknown }: Range): string {
  return `${min ?? 'min'}..${max ?? 'max'}${unknown ? ',unknown' : ''}`;
}
