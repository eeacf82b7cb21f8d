import { setOf, type Bitset } from './bitset.ts';
import type { Lines } from './search-text.ts';

/** The rows that hold a word. */
export function rowsWith({ text, ends }: Lines, word: string): Bitset {
  const rows: number[] = [];
  visit(text, ends, word, (row) => rows.push(row));
  return setOf(ends.length, rows);
}

/** Calls back with each row that holds a word, and where it first does. */
export function visit(
  text: string,
  ends: Uint32Array,
  word: string,
  call: (row: number, at: number) => void,
): void {
  let row = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, ends[row])) {
    while (ends[row]! <= at) row += 1;
    call(row, at);
  }
}

/** The models in whose names a number stands by itself: 32 in 32B or v32, and not in 320B or 1.32B. */
export function rowsWithNumber({ text, ends, starts }: Lines, number: string): Bitset {
  const rows: number[] = [];
  let row = 0;
  for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + 1)) {
    while (ends[row]! <= at) row += 1;
    const isBegun = starts[at] === 1 || (starts[at - 1] === 1 && text[at - 1] === 'v');
    if (isBegun && !/[\d.]/.test(text[at + number.length] ?? '')) rows.push(row);
  }
  return setOf(ends.length, rows);
}
