/** A list as English writes it: "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** A part of a sentence as the start of one. */
export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
