/** Reads the packed parts of a catalog (`pack.ts`). What cannot have been written becomes a code no column has. */

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const NO_CODE = 0xffff;
/** The code of each ASCII character; a flat table, because a large catalog holds millions of letters. */
const LETTER_CODES = Uint16Array.from({ length: 128 }, (_, ascii) => {
  const code = LETTERS.indexOf(String.fromCharCode(ascii));
  return code === -1 ? NO_CODE : code;
});

/** Reads what `packCodes` wrote. */
export function unpackCodes(packed: string | number[]): Uint16Array {
  if (typeof packed !== 'string') return Uint16Array.from(packed);
  const codes = new Uint16Array(packed.length);
  for (let row = 0; row < codes.length; row++) codes[row] = LETTER_CODES[packed.charCodeAt(row)] ?? NO_CODE;
  return codes;
}

/** The id that a name spells, where nothing else was chosen: `OLMo 2 32B` gives `olmo-2-32b`. */
export function idOfName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Reads what `packName` wrote: a name, and the id where the name does not spell it. */
export function unpackName(text: string): { id: string; name: string } {
  const [name = '', id = idOfName(name)] = text.split('\n');
  return { id, name };
}

/** Reads the rows of what `packColumn` wrote. */
export function unpackRows(packed: string | number[]): Uint16Array {
  if (typeof packed === 'string') return unpackCodes(packed);
  const recent: number[] = [];
  return Uint16Array.from(packed, (at) => {
    const code = at === 0 ? recent.length : (recent[at - 1] ?? NO_CODE);
    if (at !== 0) recent.splice(at - 1, 1);
    recent.unshift(code);
    return code;
  });
}
