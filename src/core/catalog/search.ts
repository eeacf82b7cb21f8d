import { fullSet, intersection, isIn, rowsWithCodes, setOf, union, type Bitset } from './bitset.ts';
import type { Catalog } from './catalog.ts';
import { rowsWith, rowsWithNumber, visit } from './search-lines.ts';
import { once, searchText, type ColumnWord, type Lines, type SearchText } from './search-text.ts';
import { searchWords } from './search-words.ts';
import { inLatin } from './in-latin.ts';
import { closestWords, undoubled } from './typos.ts';

/** How well a text holds a word; less is better. */
const FIT = {
  whole: 0,
  firstWord: 1,
  beginning: 2,
  word: 2,
  wordBeginning: 3,
  column: 4,
  inside: 5,
  insideColumn: 6,
  none: 255,
} as const;

/** The rows that hold a word, how well each does, and what was looked for in its place if none holds it. */
type Found = { rows: Bitset; fits: () => Uint8Array; meant: readonly string[] };

/** Looks for a folded word in names, and in those of producers and families. O(models). */
function findHeld(text: SearchText, word: string): Found {
  const { names, columns } = text;
  const rows = columns.reduce(
    (found, { words, codes }) => {
      const isWanted = words.map((held) => held.text.includes(word));
      return isWanted.includes(true) ? union(found, rowsWithCodes(codes, isWanted)) : found;
    },
    rowsWith(names, word),
  );
  return { rows, fits: once(() => fitsOf(text, word)), meant: [] };
}

/** Looks for a folded word; of one that nothing holds, for the closest that something does. O(models). */
function findWord(text: SearchText, word: string): Found {
  const held = findHeld(text, word);
  if (!isEmpty(held.rows)) return withApart(text, word, held);
  const repositories = text.repositories();
  const inRepositories = rowsWith(repositories, word);
  if (!isEmpty(inRepositories))
    return { rows: inRepositories, fits: once(() => fitsInLines(repositories, word)), meant: [] };
  // A repository that no record names: its own name, then, without its owner.
  const name = word.slice(word.lastIndexOf('/') + 1);
  if (name !== word && name !== '') return findWord(text, name);
  return findApart(text, word) ?? findMeant(text, word);
}

/** A name with a number: olmo32, llama8b. */
const TOGETHER = /^(\p{L}+)(\d[\d.]*\p{L}?)$/u;

/** Looks for a name and a number that were written together; null where no model has both. */
function findApart(text: SearchText, word: string): Found | null {
  const [, name = '', number = ''] = TOGETHER.exec(word) ?? [];
  if (name === '') return null;
  const held = findHeld(text, name);
  const rows = intersection(held.rows, rowsWithNumber(text.names, number));
  return isEmpty(rows) ? null : { ...held, rows, meant: [`${name} ${number}`] };
}

/** The same, and before it the models that were meant where others only hold the word inside of theirs: llama70, CodeLlama. */
function withApart(text: SearchText, word: string, held: Found): Found {
  if (!TOGETHER.test(word) || held.fits().some((fit) => fit < FIT.inside)) return held;
  const apart = findApart(text, word);
  if (apart === null) return held;
  const within = (found: Found) => found.fits().map((fit, row) => (isIn(found.rows, row) ? fit : FIT.none));
  return {
    rows: union(held.rows, apart.rows),
    fits: once(() => bestOf([within(apart), held.fits()])),
    meant: [],
  };
}

/** Looks for what may be meant by a word: the model of a variant, or the closest words. */
function findMeant(text: SearchText, word: string): Found {
  const model = word.replace(VARIANT, '');
  const latin = inLatin(word);
  const meant =
    latin !== word
      ? [latin]
      : /\d/.test(model) && model !== word
        ? [model]
        : closestWords(word, text.vocabulary());
  const found = meant.map((each) => findWord(text, each));
  return {
    rows: found.reduce((set, each) => union(set, each.rows), setOf(text.names.ends.length, [])),
    fits: once(() => bestOf(found.map((each) => each.fits()))),
    meant: found.flatMap((each, at) => (each.meant.length > 0 ? each.meant : [meant[at]!])),
  };
}

/** How the names of tuned, converted and quantized copies of a model end. */
const VARIANT = /(?:instruct|chat|base|hf|it|pt|sft|dpo|gguf|gptq|awq|fp8|bf16|mlx|onnx|[48]bit)$/;

/** Of several words that may be meant, the one that fits each row best. */
function bestOf(fits: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...others] = fits;
  return first.map((fit, row) => others.reduce((best, other) => Math.min(best, other[row]!), fit));
}

function isEmpty(rows: Bitset): boolean {
  return rows.every((bits) => bits === 0);
}

/** How well each row holds a word. O(models). */
function fitsOf({ names, columns }: SearchText, word: string): Uint8Array {
  const fits = fitsInLines(names, word);
  for (const { words, codes } of columns) {
    const fitOf = Uint8Array.from(words, (held) => fitInColumn(held, word));
    if (fitOf.every((fit) => fit === FIT.none)) continue;
    for (let row = 0; row < codes.length; row++) {
      const fit = fitOf[codes[row]!]!;
      if (fit < fits[row]!) fits[row] = fit;
    }
  }
  return fits;
}

function fitsInLines({ text, ends, starts }: Lines, word: string): Uint8Array {
  const fits = new Uint8Array(ends.length).fill(FIT.none);
  visit(text, ends, word, (row, at) => {
    const isFirst = at === 0 || text.charCodeAt(at - 1) === LINE_BREAK;
    const after = at + word.length;
    const isLast = text.charCodeAt(after) === LINE_BREAK;
    const isWhole = isLast || starts[after] === 1;
    if (isFirst) fits[row] = isLast ? FIT.whole : isWhole ? FIT.firstWord : FIT.beginning;
    else fits[row] = starts[at] !== 1 ? FIT.inside : isWhole ? FIT.word : FIT.wordBeginning;
  });
  return fits;
}
const LINE_BREAK = 10;

function fitInColumn({ text, starts }: ColumnWord, word: string): number {
  let at = text.indexOf(word);
  if (at === -1) return FIT.none;
  for (; at !== -1; at = text.indexOf(word, at + 1)) if (starts.has(at)) return FIT.column;
  return FIT.insideColumn;
}

/** What a search found: its rows, the words it took others for, and the order of the rows by how well they fit. */
export type SearchResult = {
  rows: Bitset;
  /** Words that nothing holds, each with those that were looked for in their place. */
  corrections: readonly { typed: string; meant: readonly string[] }[];
  /** The same rows, the best first; those that fit equally well keep the order given. O(rows). */
  bestFirst: (rows: readonly number[]) => number[];
};

/** A search of a catalog; null where a query holds no word. O(models) per word that the last query did not have. */
export type Search = (query: string) => SearchResult | null;

/** Prepares a catalog for being searched. O(1); its text is made for the first query, in O(models). */
export function searchIn(catalog: Catalog): Search {
  const textOf = once(() => searchText(catalog));
  let lastWords: ReadonlyMap<string, Found> = new Map();
  let last: { query: string; result: SearchResult } | null = null;
  return (query) => {
    if (last?.query === query) return last.result;
    const typed = searchWords(query);
    if (typed.length === 0) return null;
    const words = new Map<string, Found>();
    const result = search(textOf(), typed, fullSet(catalog.size), (word) => {
      const found = lastWords.get(word) ?? findWord(textOf(), word);
      words.set(word, found);
      return found;
    });
    lastWords = words;
    last = { query, result };
    return result;
  };
}

/**
 * What was found of each word, where that finds something of all. A word that something holds may be a slip all the same,
 * where the others leave nothing of it: "llma 3".
 */
function withoutSlip(
  text: SearchText,
  words: readonly string[],
  asTyped: readonly Found[],
  findsOfAll: (list: readonly Found[]) => boolean,
): readonly Found[] {
  if (words.length === 1 || findsOfAll(asTyped)) return asTyped;
  for (const [slip, word] of words.entries()) {
    const meant = findMeant(text, word);
    const corrected = asTyped.map((each, at) => (at === slip ? meant : each));
    if (findsOfAll(corrected)) return corrected;
  }
  return asTyped;
}

/** The rows that hold every word. O(models) per word that `find` does not know yet. */
function search(
  text: SearchText,
  words: readonly string[],
  all: Bitset,
  find: (word: string) => Found,
): SearchResult {
  const rowsOfAll = (list: readonly Found[]) =>
    list.reduce((rows, each) => intersection(rows, each.rows), all);
  const found = withoutSlip(text, words, words.map(find), (list) => !isEmpty(rowsOfAll(list)));
  return {
    rows: rowsOfAll(found),
    corrections: words.flatMap((typed, at) => {
      const { meant } = found[at]!;
      return meant.length > 0 ? [{ typed, meant }] : [];
    }),
    bestFirst: (rows) => {
      // Several words in a row may be one name; it then counts as what it is.
      const asMeant = words.map((word, at) => found[at]!.meant[0] ?? word);
      const whole = words.length > 1 ? fitsInLines(text.names, asMeant.join('')) : null;
      const fits = found.map((each) => each.fits());
      // A family that is typed whole comes before one that only begins like it: Llama before Llama-Nemotron.
      const { words: families, codes } = text.families;
      const names = words.flatMap((word, at) => [
        word,
        word.slice(word.lastIndexOf('/') + 1),
        ...found[at]!.meant,
      ]);
      const typed = new Set([...names, ...names.map((name) => name.replace(/\d.*$/, ''))]);
      const loosely = new Set([...typed].map(undoubled));
      const isTyped = families.map((parts) => parts.every((part) => loosely.has(undoubled(part))));
      const groups: number[][] = [];
      for (const row of rows) {
        const fit = fits.reduce((sum, ofWord) => sum + ofWord[row]!, 0);
        const asWhole = whole?.[row] ?? FIT.none;
        const place = whole === null ? fit : asWhole === FIT.none ? fit + FIT.column : asWhole;
        (groups[2 * place + (isTyped[codes[row]!] ? 0 : 1)] ??= []).push(row);
      }
      return groups.flat();
    },
  };
}
