import {
  FACET_KEYS,
  MULTIPLE_FACETS,
  RANGE_KEYS,
  type FacetKey,
  type RangeKey,
} from '#core/catalog/columns.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import type { Filters } from '#core/catalog/filters.ts';
import { fold } from '#core/catalog/search-words.ts';
import { select } from '#core/catalog/selection.ts';
import { keyCalled, NAMES_OF_KEYS, TERM_KEYS, termsOf, type Term } from '#core/link/filter-terms.ts';
import { readFilterText, withMore } from '#core/link/filter-text.ts';
import { columnName } from '#words/columns.ts';
import { termLabel, vocabularyOf } from '#words/filter-terms.ts';

/** One way to go on: what the term becomes, what it means, and how many models there would be. */
export type Completion = { term: string; label: string; count: number | null };

/** Where in the text a completion goes. */
export type Completions = { start: number; end: number; options: readonly Completion[] };

/** Shorter words may be the beginning of anything. */
const LEAST_LETTERS = 2;
const MOST = 12;

/** Ranges that people ask for, of dates by the year of the data. */
function rangesOf(key: RangeKey, dataDate: string): readonly string[] {
  const year = Number(dataDate.slice(0, 4));
  switch (key) {
    case 'size':
      return ['..3', '3..13', '13..100', '100..'];
    case 'released':
      return [`${year}`, `${year - 1}`, `${year - 2}`, `..${year - 3}`];
    case 'checked':
      return ['50..', '80..'];
  }
}

/**
 * How the term at the caret may go on: with a key, or with one of the key's values. Words that begin no key are left
 * alone unless more is asked for, as most are names.
 */
export function completionsAt(
  index: FilterIndex,
  base: Filters,
  text: string,
  caret: number,
  isAsked: boolean,
): Completions {
  const terms = termsOf(text);
  const term = terms.find(({ start, end }) => start < caret && caret <= end) ?? null;
  const place = { start: term?.start ?? caret, end: term?.end ?? caret };
  const others = terms.filter((each) => each !== term).map(({ start, end }) => text.slice(start, end));
  const filters = withMore(base, readFilterText(others.join(' '), vocabularyOf(index.catalog)).filters);
  if (term !== null && term.key !== null && TERM_KEYS.includes(term.key))
    return { ...place, options: valuesFor(index, filters, term) };
  const typed = term === null ? '' : text.slice(term.start, term.end);
  const sign = typed.startsWith('-') ? '-' : '';
  const word = fold(typed);
  if (!isAsked && (word.length < LEAST_LETTERS || typed.includes('"'))) return { ...place, options: [] };
  const keys = keysFor(word, sign, isAsked);
  const values = isAsked && word.length >= LEAST_LETTERS ? valuesNamed(index, filters, word, sign) : [];
  return { ...place, options: [...keys, ...values].slice(0, MOST) };
}

/** The keys of which a name begins with a word; with more asked for, also those called by it. */
function keysFor(word: string, sign: string, isAsked: boolean): Completion[] {
  const usable = TERM_KEYS.filter((key) => sign === '' || FACET_KEYS.some((facet) => facet === key));
  const named = NAMES_OF_KEYS.filter((name) => fold(name).startsWith(word)).map(keyCalled);
  const begins = named.filter((key) => usable.includes(key));
  const called = isAsked ? usable.filter((key) => fold(termLabel(key)).includes(word)) : [];
  return [...new Set([...begins, ...called])].map((key) => ({
    term: `${sign}${key}:`,
    label: termLabel(key),
    count: null,
  }));
}

function valuesFor(index: FilterIndex, filters: Filters, term: Term): Completion[] {
  const { key, value, isExcluded } = term;
  const facet = FACET_KEYS.find((each) => each === key);
  const sign = isExcluded ? '-' : '';
  const before = value.split(',').slice(0, -1);
  const word = fold(value.split(',').at(-1) ?? '');
  if (facet !== undefined) {
    const typed = before.map((item) => `${item},`).join('');
    return valuesOf(index, filters, facet, word)
      .filter(({ value: option }) => !before.includes(option))
      .slice(0, MOST)
      .map((option) => ({ ...option, term: `${sign}${key}:${typed}${option.value}` }));
  }
  if (isExcluded || key === null) return [];
  const range = RANGE_KEYS.find((each) => each === key);
  const options: readonly string[] =
    range !== undefined
      ? rangesOf(range, index.catalog.release.date)
      : key === 'all'
        ? MULTIPLE_FACETS
        : ['yes'];
  return options
    .filter((option) => fold(option).startsWith(word))
    .map((option) => {
      const text = `${key}:${option}`;
      const more = readFilterText(text).filters;
      const { count } = select(index, { ...withMore(filters, more), query: filters.query });
      const label = key === 'all' ? columnName(option as FacetKey) : termLabel(key);
      return { term: text, label, count: key === 'all' ? null : count };
    });
}

type ValueOption = { value: string; label: string; count: number };

/** The values of a facet that a word is in, those it begins first, then by how many models have them. */
function valuesOf(index: FilterIndex, filters: Filters, facet: FacetKey, word: string): ValueOption[] {
  const { [facet]: _, ...facets } = filters.facets;
  const counts = select(index, { ...filters, facets }).countsOf(facet);
  const { valuesOf: known, labelOf } = vocabularyOf(index.catalog);
  const rank = ({ value, label }: ValueOption) =>
    fold(value).startsWith(word) || fold(label).startsWith(word) ? 0 : 1;
  return (known(facet) ?? [])
    .map((value) => ({
      value,
      label: labelOf(facet, value),
      count: facet === 'model' ? 1 : (counts.get(value) ?? 0),
    }))
    .filter(
      ({ value, label, count }) => count > 0 && (fold(value).includes(word) || fold(label).includes(word)),
    )
    .toSorted((a, b) => rank(a) - rank(b) || b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Values of any facet that are called by a word. */
function valuesNamed(index: FilterIndex, filters: Filters, word: string, sign: string): Completion[] {
  return FACET_KEYS.filter((key) => key !== 'model')
    .flatMap((key) =>
      valuesOf(index, filters, key, word)
        .slice(0, 3)
        .map(({ value, label, count }) => ({
          term: `${sign}${key}:${value}`,
          label: `${columnName(key)}: ${label}`,
          count,
        })),
    )
    .toSorted((a, b) => b.count - a.count);
}
