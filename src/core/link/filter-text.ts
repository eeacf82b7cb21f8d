import { closestIds } from '../catalog/close-ids.ts';
import { FACET_KEYS, MULTIPLE_FACETS, RANGE_KEYS, columnOf, type FacetKey } from '../catalog/columns.ts';
import type { Filters } from '../catalog/filters.ts';
import { fold } from '../catalog/search-words.ts';
import { entriesOf } from '../model/own.ts';
import { PERMISSIONS, type Permission } from '../model/vocabulary.ts';
import { keyCalled, NAMES_OF_KEYS, TERM_KEYS, termsOf, type Term } from './filter-terms.ts';
import { ParameterReader } from './parameter-reader.ts';
import { PERMITS } from './parameters.ts';
import { filterParameters, readFilters } from './permalink.ts';
import { decodeText } from './values.ts';
import type { View } from './view.ts';

/**
 * Filters as text: `data:open -by:meta size:..10 commercial:yes olmo`. A term is a parameter of an address with a colon
 * in place of the equals sign, and is read as that parameter, so that there is one grammar. A leading "-" leaves a
 * value out, quotes hold a value together, and whatever is no term is searched for.
 */

/** A term that says nothing, and what was probably meant. */
export type TermProblem = {
  code: 'unknown-key' | 'bad-value';
  key: string;
  value: string;
  nearest: string | null;
};

/** Which values a facet has, null where it may be any; and what else a value may be called. */
export type Vocabulary = {
  valuesOf: (key: FacetKey) => readonly string[] | null;
  labelOf: (key: FacetKey, value: string) => string;
};

/** The values of facets that list them; those of the others are taken as they are written. */
export const WITHOUT_DATA: Vocabulary = {
  valuesOf: (key) => {
    const values = columnOf(key).facet?.values;
    return values ? [...values, 'unknown'] : null;
  },
  labelOf: (_, value) => value,
};

/** Reads a text as filters; terms that say nothing are reported, and are searched for where their key is none. O(text). */
export function readFilterText(
  text: string,
  vocabulary: Vocabulary = WITHOUT_DATA,
): { filters: Filters; problems: TermProblem[] } {
  const parameters: [string, string][] = [];
  const problems: TermProblem[] = [];
  const words: string[] = [];
  for (const term of termsOf(text)) {
    const { key, value } = term;
    if (key === null || !TERM_KEYS.includes(key)) {
      words.push(text.slice(term.start, term.end));
      // An address is no filter, nor is what ends in a colon, or a name with its size (gpt-oss:20b).
      if (key !== null && value !== '' && !/^\/|^(\d[\d.]*[bm]|latest|free)\b/i.test(value)) {
        const [nearest] = closestIds(key, NAMES_OF_KEYS).map(keyCalled);
        problems.push({ code: 'unknown-key', key, value, nearest: nearest ?? null });
      }
      continue;
    }
    const read = value === '' ? [] : readTerm(term, vocabulary);
    if (read === null)
      problems.push({ code: 'bad-value', key, value, nearest: nearestValue(term, vocabulary) });
    else parameters.push(...read);
  }
  // Of two ranges of one kind the last is meant.
  const asked = parameters.filter(
    ([name], at) => !isRange(name) || parameters.findLastIndex(([other]) => other === name) === at,
  );
  const filters = readFilters(new ParameterReader(asked));
  return { filters: { ...filters, query: words.join(' ') }, problems };
}

/** The parameters a term stands for; null where it stands for none. */
function readTerm({ key, value, isExcluded }: Term, vocabulary: Vocabulary): [string, string][] | null {
  const facet = FACET_KEYS.find((each) => each === key);
  if (facet !== undefined) {
    const picks = value
      .split(',')
      .filter(Boolean)
      .map((item) => readPick(facet, item, isExcluded, vocabulary));
    return picks.length === 0 || picks.includes(null) ? null : [[facet, picks.join(',')]];
  }
  if (isExcluded || key === null) return null;
  const permission = PERMISSIONS.find((each) => each === key);
  const pair: [string, string] =
    permission !== undefined
      ? [PERMITS.name, value.toLowerCase().replace(/^yes\b/, permission)]
      : [key, isRange(key) && !value.includes('..') ? value.replace(/^[^,]+/, '$&..$&') : value];
  const reader = new ParameterReader([pair]);
  readFilters(reader);
  return reader.notices.length === 0 ? [pair] : null;
}

function readPick(key: FacetKey, item: string, isExcluded: boolean, vocabulary: Vocabulary): string | null {
  const isNegated = item.startsWith('!');
  const typed = (isNegated ? item.slice(1) : item).trim().replaceAll(/\s+/g, '-');
  const value = spelled(key, typed, vocabulary);
  if (value === null) return null;
  const pick = isExcluded || isNegated ? `!${value}` : value;
  const reader = new ParameterReader([[key, pick]]);
  readFilters(reader);
  return reader.notices.length === 0 ? pick : null;
}

function isRange(key: string): boolean {
  return RANGE_KEYS.some((each) => each === key);
}

/** A value as the data spells it, looked for by itself and by what it is called; null where there is none. */
function spelled(key: FacetKey, typed: string, { valuesOf, labelOf }: Vocabulary): string | null {
  const values = valuesOf(key);
  if (values === null) return typed;
  const folded = fold(typed);
  return (
    values.find((value) => fold(value) === folded) ??
    values.find((value) => fold(labelOf(key, value)) === folded) ??
    null
  );
}

function nearestValue({ key, value }: Term, { valuesOf }: Vocabulary): string | null {
  if (PERMISSIONS.some((each) => each === key)) return 'yes';
  const facet = FACET_KEYS.find((each) => each === key);
  const values = key === 'all' ? MULTIPLE_FACETS : facet && valuesOf(facet);
  const last = value.split(',').at(-1)?.replace(/^!/, '') ?? '';
  return values ? (closestIds(last, values)[0] ?? null) : null;
}

/** Writes filters as a text that reads as the same filters. One set of filters always gives the same text. */
export function writeFilterText(filters: Filters): string {
  const terms = filterParameters({ ...filters, query: '' }).flatMap(([name, written]) => {
    const value = decodeText(written);
    if (name === PERMITS.name) return permissionTerms(value.split(','));
    if (isRange(name))
      return [`${name}:${value.replace(/^min\.\.(?!max)/, '..').replace(/(?<!^min)\.\.max/, '..')}`];
    const items = value.split(',');
    const wanted = items.filter((item) => !item.startsWith('!'));
    const excluded = items.filter((item) => item.startsWith('!')).map((item) => item.slice(1));
    return [
      ...(wanted.length > 0 ? [`${name}:${wanted.join(',')}`] : []),
      ...(excluded.length > 0 ? [`-${name}:${excluded.join(',')}`] : []),
    ];
  });
  return [...terms, writeWords(filters.query.trim())].filter(Boolean).join(' ');
}

function permissionTerms(words: readonly string[]): string[] {
  const orUnknown = words.includes('unknown') ? ',unknown' : '';
  const asked: readonly Permission[] = PERMISSIONS.filter((each) => words.includes(each));
  return asked.map((permission) => `${permission}:yes${orUnknown}`);
}

/** Words that would read as terms stand in quotes, which a search looks past. */
function writeWords(query: string): string {
  const words = query.split(/\s+/).join(' ');
  if (readFilterText(words).filters.query === words) return words;
  return `"${words
    .split(/[\s"]+/)
    .filter(Boolean)
    .join(' ')}"`;
}

/** Adds filters to others: picks and permissions to those there are; a range takes the place of another. */
export function withMore(filters: Filters, more: Filters): Filters {
  const facets = entriesOf(more.facets).map(([key, picks]) => {
    const bare = new Set(picks.map((pick) => pick.replace(/^!/, '')));
    const others = (filters.facets[key] ?? []).filter((pick) => !bare.has(pick.replace(/^!/, '')));
    return [key, [...others, ...picks].toSorted()];
  });
  const isAsked = (permission: Permission) =>
    filters.permits.includes(permission) || more.permits.includes(permission);
  return {
    query: more.query,
    facets: { ...filters.facets, ...(Object.fromEntries(facets) as Filters['facets']) },
    all: MULTIPLE_FACETS.filter((key) => filters.all.includes(key) || more.all.includes(key)),
    permits: PERMISSIONS.filter(isAsked),
    permitsUnknown: filters.permitsUnknown || more.permitsUnknown,
    ranges: { ...filters.ranges, ...more.ranges },
  };
}

/** A table whose search holds terms, as somebody may write a link, with the filters they stand for; else the same view. */
export function withTerms(view: View): View {
  if (view.page !== 'table') return view;
  const { filters, problems } = readFilterText(view.filters.query);
  // What cannot be read is left as it stands, to be seen and mended.
  if (problems.some(({ code }) => code === 'bad-value') || filters.query === view.filters.query) return view;
  return { ...view, filters: withMore(view.filters, filters) };
}
