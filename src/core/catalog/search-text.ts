import type { Catalog } from './catalog.ts';
import { FAMILY_NAMES, PRODUCER_NAMES } from './other-names.ts';
import { fold, SEPARATORS } from './search-words.ts';
import { vocabularyOf, type Vocabulary } from './typos.ts';
import { own } from '../model/own.ts';

/** A form of every row's names in one string, so that a word is found by few calls of `indexOf`. */
export type Lines = {
  text: string;
  /** Where each row's part of the text ends, its line break included. */
  ends: Uint32Array;
  /** 1 where a word of a name begins. */
  starts: Uint8Array;
};

/** What a search looks at, folded. */
export type SearchText = {
  /** Name and id. */
  names: Lines;
  /** Looked at for an identifier, and for a word that is nowhere else. */
  repositories: () => Lines;
  /** Columns of few words: each word is looked at once, not once per row. */
  columns: { words: ColumnWord[]; codes: Uint16Array }[];
  /** The words of each family's id, and the family of each row. */
  families: { words: string[][]; codes: Uint16Array };
  /** Whatever may have been meant by a word that is in none of these; made when one is. */
  vocabulary: () => Vocabulary;
};

/** Name, id, repository, producer and family of every row, and what else they are called. O(models); once per catalog. */
export function searchText(catalog: Catalog): SearchText {
  const { family } = catalog.columns;
  const producers = catalog.producers.map(({ id, name }) => `${name}\n${own(PRODUCER_NAMES, id) ?? ''}`);
  const familyIds = family?.values ?? [];
  const families = familyIds.map((id) => `${id}\n${own(FAMILY_NAMES, id) ?? ''}`);
  const familyOf = family?.codes ?? new Uint16Array();
  return {
    names: linesOf(catalog.names.map((name, row) => [name, catalog.ids[row]!])),
    repositories: once(() => linesOf(catalog.ids.map((_, row) => [catalog.repositories[row] ?? '']))),
    columns: [
      { words: producers.map(columnForm), codes: catalog.producerOf },
      { words: families.map(columnForm), codes: familyOf },
    ],
    families: { words: familyIds.map((id) => id.split('-')), codes: familyOf },
    vocabulary: once(() => vocabularyOf(wordsOf([...catalog.names, ...producers, ...families]))),
  };
}

/** Makes something when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function linesOf(names: readonly (readonly string[])[]): Lines {
  const ends = new Uint32Array(names.length);
  const starts: number[] = [];
  let length = 0;
  const lines = names.map((ofRow, row) => {
    let line = '';
    for (const { text, starts: at } of distinct(ofRow.flatMap(searchForms))) {
      for (const start of at) starts.push(length + line.length + start);
      line += `${text}\n`;
    }
    length += line.length;
    ends[row] = length;
    return line;
  });
  return { text: lines.join(''), ends, starts: flags(starts, length) };
}

type Form = { text: string; starts: number[] };
/** Several forms of a word, one a line. */
export type ColumnWord = { text: string; starts: ReadonlySet<number> };

/** A text as it is searched in: "qwen25" finds "Qwen2.5" as well, while "3.1" does not find "31B". */
function searchForms(text: string): Form[] {
  if (text === '') return [];
  const starts: number[] = [];
  let folded = '';
  for (const part of text.split(SEPARATORS)) {
    starts.push(folded.length);
    folded += fold(part);
  }
  const slash = folded.indexOf('/');
  if (slash !== -1) starts.push(slash + 1);
  const form = { text: folded, starts };
  return folded.includes('.') ? [form, { text: folded.replaceAll('.', ''), starts: [0] }] : [form];
}

/** Those that no earlier one begins with. */
function distinct(forms: readonly Form[]): Form[] {
  let line = '';
  return forms.filter(({ text }) => {
    if (`\n${line}`.includes(`\n${text}`)) return false;
    line += `${text}\n`;
    return true;
  });
}

function columnForm(names: string): ColumnWord {
  const starts = new Set<number>();
  let text = '';
  for (const form of names.split('\n').flatMap(searchForms)) {
    for (const start of form.starts) starts.add(text.length + start);
    text += `${form.text}\n`;
  }
  return { text, starts };
}

function flags(places: readonly number[], length: number): Uint8Array {
  const set = new Uint8Array(length);
  for (const place of places) set[place] = 1;
  return set;
}

/** The words of texts, folded; numbers and what is too short to be told apart are left out. */
function wordsOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/[\s\p{Pd}\p{P}_]+/u))
    .map(fold)
    .filter((word) => word.length >= 3 && !/^[\d.]+[a-z]?$/.test(word));
}
