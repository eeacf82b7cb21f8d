/** Several values in one word of a column; ids and codes hold no space. */
const SEPARATOR = ' ';

/** Some values as one word of a column; `unknown` where nobody has looked, or nothing was named. */
export function joinList(values: readonly string[] | undefined): string {
  return values === undefined || values.length === 0 ? 'unknown' : values.toSorted().join(SEPARATOR);
}

/** The values that a word of such a column stands for. */
export function splitList(word: string): readonly string[] {
  return word.split(SEPARATOR);
}
