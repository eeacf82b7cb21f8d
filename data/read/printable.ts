/**
 * Text as a terminal may show it: control characters, which can move the cursor or rename the window, and those that
 * turn the direction of text are written out. Line breaks stay only where they are asked for.
 */
export function printable(text: string, keepLines = false): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    if (keepLines && character === '\n') return character;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
