import { addTo, emptySet, type Bitset } from './bitset.ts';
import type { Catalog } from './catalog.ts';

/** Folds text for comparison: no case, no accents, no spaces, dashes, dots or underscores. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s\-_.‐-―]+/g, '');
}

/** The words of a query, folded; a word of nothing but separators is dropped. */
export function searchWords(query: string): string[] {
  return query.split(/\s+/).map(fold).filter(Boolean);
}

/** What a search looks at, per row: name, producer, family and id, folded. O(models); built once per catalog. */
export function searchTexts(catalog: Catalog): string[] {
  const family = catalog.columns.family;
  return catalog.names.map((name, row) => {
    const producer = catalog.producers[catalog.producerOf[row]!];
    const familyName = family?.values[family.codes[row]!] ?? '';
    return fold(`${name} | ${producer?.name ?? ''} | ${familyName} | ${catalog.ids[row]}`);
  });
}

/** The rows whose text contains every word of the query. O(models × words). */
export function matchingRows(texts: string[], words: string[]): Bitset {
  const rows = emptySet(texts.length);
  texts.forEach((text, row) => {
    if (words.every((word) => text.includes(word))) addTo(rows, row);
  });
  return rows;
}
