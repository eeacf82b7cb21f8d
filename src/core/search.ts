import { addTo, emptySet, type Bitset } from './bitset.ts';
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

/** What a search looks at, all rows in one string: a word is then found by few calls of `indexOf`. */
export type SearchText = {
  text: string;
  /** Where each row's text ends, its line break included. */
  ends: Uint32Array;
};

/** Name, producer, family and id of every row, folded. O(models); built once per catalog. */
export function searchText(catalog: Catalog): SearchText {
  const family = catalog.columns.family;
  const families = family?.values.map(fold) ?? [];
  const producers = catalog.producers.map((producer) => fold(producer.name));
  const ends = new Uint32Array(catalog.size);
  let length = 0;
  const rows = catalog.names.map((name, row) => {
    const fields = [
      fold(name),
      producers[catalog.producerOf[row]!] ?? '',
      family ? families[family.codes[row]!]! : '',
      fold(catalog.ids[row]!),
    ];
    // "qwen25" finds "Qwen2.5" as well, while "3.1" does not find "31B".
    const undotted = fields.filter((field) => field.includes('.')).map((field) => field.replaceAll('.', ''));
    const line = `${withoutRepeats([...fields, ...undotted]).join('\n')}\n`;
    length += line.length;
    ends[row] = length;
    return line;
  });
  return { text: rows.join(''), ends };
}

/** The fields that no other one holds already. */
function withoutRepeats(fields: string[]): string[] {
  return fields.filter(
    (field, at) =>
      !fields.some(
        (other, place) => place !== at && other.includes(field) && (other !== field || place < at),
      ),
  );
}

/** The rows whose text contains a folded word. O(text), which is some 30 characters a model. */
export function rowsWithWord({ text, ends }: SearchText, word: string): Bitset {
  const rows = emptySet(ends.length);
  let row = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, ends[row])) {
    while (ends[row]! <= at) row += 1;
    addTo(rows, row);
  }
  return rows;
}
