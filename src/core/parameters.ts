import type { Range } from './filters.ts';

/**
 * How single values are written in an address. Lists use commas, exclusion a leading "!", ranges "a..b". No
 * written value ends in punctuation, because chat programs cut it off; readers accept what such programs do.
 */

/** Decodes one parameter; a broken escape sequence stays as it was typed. */
export function decodeText(text: string): string {
  const spaced = text.replaceAll('+', ' ');
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
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%2C', ',')
    .replace(/[!~*'()_.,-]$/, escape);
}

/** Reads a list: commas, their escapes, "~", spaces and "+" all separate. Empty parts and repeats are dropped. */
export function readList(text: string): string[] {
  return [
    ...new Set(
      decodeText(text)
        .split(/[,~\s]+/)
        .filter(Boolean),
    ),
  ];
}

/** Writes a list of slugs. */
export function writeList(values: readonly string[]): string {
  return values.map((value) => encodeURIComponent(value)).join(',');
}

const BOUND = /^\d{1,6}(\.\d{1,4})?$|^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/;

/** Reads "a..b", "a..max", "min..b", each optionally followed by ",unknown"; null when it is none of them. */
export function readRange(text: string): Range | null {
  const [span = '', ...rest] = readList(text);
  const [low, high, ...more] = span.split('..');
  if (low === undefined || high === undefined || more.length > 0) return null;
  if (rest.length > 1 || (rest.length === 1 && rest[0] !== 'unknown')) return null;
  const min = low === 'min' || low === '' ? null : low;
  const max = high === 'max' || high === '' ? null : high;
  if (min === null && max === null) return null;
  if ([min, max].some((bound) => bound !== null && !BOUND.test(bound))) return null;
  return { min, max, unknown: rest.length === 1 };
}

/** Writes a range; an open end is a word, so that the value never ends in a dot. */
export function writeRange({ min, max, unknown }: Range): string {
  return `${min ?? 'min'}..${max ?? 'max'}${unknown ? ',unknown' : ''}`;
}
