import { rowsWithCodes, setOf, union, type Bitset } from './bitset.ts';
import type { Catalog } from './catalog.ts';

/** Folds text for comparison: no case, no accents, no spaces, dashes or underscores. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}\u2212_]+/gu, '');
}

/** The words of a query, folded; dots at their ends and words of nothing but separators are dropped. */
export function searchWords(query: string): string[] {
  const words = query.split(/\s+/).map((word) => fold(word).replaceAll(/^\.+|\.+$/g, ''));
  return [...new Set(words)].filter(Boolean);
}

/** What a search looks at, folded. */
export type SearchText = {
  /** Name and id of all rows in one string, so that a word is found by few calls of `indexOf`. */
  names: string;
  /** Where each row's part of `names` ends, its line break included. */
  ends: Uint32Array;
  /** Columns of few words: each word is looked at once, not once per row. */
  columns: { words: string[]; codes: Uint16Array }[];
};

/** Name, id, producer and family of every row. O(models); built once per catalog. */
export function searchText(catalog: Catalog): SearchText {
  const { family } = catalog.columns;
  const ends = new Uint32Array(catalog.size);
  let length = 0;
  const lines = catalog.names.map((name, row) => {
    const [first, second] = [searchForm(name), searchForm(catalog.ids[row]!)];
    const line = first.includes(second) ? `${first}\n` : `${first}\n${second}\n`;
    length += line.length;
    ends[row] = length;
    return line;
  });
  const producers = catalog.producers.map((producer) => producer.name);
  return {
    names: lines.join(''),
    ends,
    columns: [
      { words: producers.map(searchForm), codes: catalog.producerOf },
      { words: (family?.values ?? []).map(searchForm), codes: family?.codes ?? new Uint16Array() },
    ],
  };
}

/** A text as it is searched in: "qwen25" finds "Qwen2.5" as well, while "3.1" does not find "31B". */
function searchForm(text: string): string {
  const folded = fold(text);
  return folded.includes('.') ? `${folded}\n${folded.replaceAll('.', '')}` : folded;
}

/** The rows whose text contains a folded word. O(models): some 20 characters and two codes each. */
export function rowsWithWord({ names, ends, columns }: SearchText, word: string): Bitset {
  const rows: number[] = [];
  let row = 0;
  for (let at = names.indexOf(word); at !== -1; at = names.indexOf(word, ends[row])) {
    while (ends[row]! <= at) row += 1;
    rows.push(row);
  }
  return columns.reduce(
    (found, { words, codes }) => {
      const isWanted = words.map((text) => text.includes(word));
      return isWanted.includes(true) ? union(found, rowsWithCodes(codes, isWanted)) : found;
    },
    setOf(ends.length, rows),
  );
}
