import type { PackedColumn } from './catalog-json.ts';
import { idOfName, LETTERS } from './unpack.ts';

/** Writes the packed parts of a catalog, when the site is built; `unpack.ts` reads them. */

/** Packs one code a row: letters where they suffice, numbers where not. */
export function packCodes(codes: number[], distinct: number): string | number[] {
  return distinct <= LETTERS.length ? codes.map((code) => LETTERS[code]).join('') : codes;
}

/** Packs a column given a word per row; words get their codes in order of first appearance. */
export function packColumn(words: string[]): PackedColumn {
  const codes = new Map<string, number>();
  const rows = words.map((word) => {
    const code = codes.get(word) ?? codes.size;
    codes.set(word, code);
    return code;
  });
  return [[...codes.keys()], codes.size <= LETTERS.length ? packCodes(rows, codes.size) : packRecent(rows)];
}

/** Packs codes numbered in order of first appearance: 0 for a new one, else its place among the latest ones, from 1. */
function packRecent(codes: number[]): number[] {
  const recent: number[] = [];
  return codes.map((code) => {
    const at = recent.indexOf(code) + 1;
    if (at > 0) recent.splice(at - 1, 1);
    recent.unshift(code);
    return at;
  });
}

/** A name, and after a line break the id, unless the name spells it. */
export function packName({ id, name }: { id: string; name: string }): string {
  return id === idOfName(name) ? name : `${name}\n${id}`;
}

/** A model's size in one word: `total`, `total/active`, or nothing. */
export function packSize(total: number | null, active: number | null): string {
  return active === null ? String(total ?? '') : `${total ?? ''}/${active}`;
}
