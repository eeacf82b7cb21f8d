import { FACET_KEYS, RANGE_KEYS, type FacetKey, type RangeKey } from '../catalog/columns.ts';
import { own } from '../model/own.ts';
import { PERMISSIONS } from '../model/vocabulary.ts';

/** The pieces of a text with filters in it (filter-text.ts). */

type TermKey = FacetKey | RangeKey | (typeof PERMISSIONS)[number] | 'all';

/** What keys a term may have: those of facets and ranges, each permission, and `all`. */
export const TERM_KEYS: readonly string[] = [...FACET_KEYS, ...RANGE_KEYS, ...PERMISSIONS, 'all'];

/** What else people call a key. */
const OTHER_NAMES: Readonly<Record<string, TermKey>> = {
  producer: 'by',
  maker: 'by',
  company: 'by',
  organization: 'by',
  org: 'by',
  developer: 'by',
  author: 'by',
  vendor: 'by',
  params: 'size',
  parameters: 'size',
  date: 'released',
  year: 'released',
  licence: 'license',
  terms: 'rights',
  docs: 'documentation',
  name: 'model',
  lang: 'language',
  languages: 'language',
  datasets: 'dataset',
  corpus: 'dataset',
  access: 'gating',
  funder: 'paid-by',
  osaid: 'osaid-1-0',
  g7: 'g7-2026',
};

/** Whatever a key may be called. */
export const NAMES_OF_KEYS: readonly string[] = [...TERM_KEYS, ...Object.keys(OTHER_NAMES)];

/** The key that is called so; the name itself where none is. */
export function keyCalled(name: string): string {
  return own(OTHER_NAMES, name) ?? name;
}

/** A piece of the text, and where in it: a term where it has a known key, else words to search for. */
export type Term = {
  start: number;
  end: number;
  isExcluded: boolean;
  /** What stands before the colon; null where there is none. */
  key: string | null;
  value: string;
};

const NAMES_OF_RANGES = NAMES_OF_KEYS.filter((name) => RANGE_KEYS.some((key) => key === keyCalled(name)));
/** Words are parted by spaces, save where a number is compared: `size > 30`. */
const PIECES = new RegExp(
  String.raw`(?:${NAMES_OF_RANGES.join('|')})\s*(?:[<>]=?|[=≤≥])\s*\d[^\s"]*|(?:"[^"]*"?|[^\s"])+`,
  'gi',
);
const TERM = /^(-?)([A-Za-z][A-Za-z0-9-]*)\s*(:|[<>]=?|[=≤≥])\s*(.*)$/s;
const COMPARED = /^([<>]=?|[=≤≥])(.*)$/s;

/** The pieces of a text, in order. O(text). */
export function termsOf(text: string): Term[] {
  return Array.from(text.matchAll(PIECES), ({ 0: piece, index }) => {
    const [, minus, name, sign = '', rest = ''] = TERM.exec(piece) ?? [];
    const place = { start: index, end: index + piece.length };
    if (name === undefined) return { ...place, isExcluded: false, key: null, value: piece };
    const key = keyCalled(name.toLowerCase());
    const bare = rest.replaceAll('"', '');
    // Sizes are mostly written with their unit: 7B.
    const value = key === 'size' ? bare.replaceAll(/(\d)b\b/gi, '$1') : bare;
    return {
      ...place,
      isExcluded: minus === '-',
      key,
      value: readComparison(key, sign === ':' ? value : sign + value),
    };
  });
}

/** The range that `size>30` and `size:>=30` ask for; what is none stays as it is. */
function readComparison(key: string, value: string): string {
  const [, sign = '', bound = ''] = COMPARED.exec(value) ?? [];
  const range = RANGE_KEYS.find((each) => each === key);
  if (range === undefined || bound === '') return sign === '=' ? bound : value;
  const beside = besideOf(range, bound, sign === '>' ? 1 : -1);
  switch (sign) {
    case '>':
      return beside === null ? value : `${beside}..`;
    case '<':
      return beside === null ? value : `..${beside}`;
    case '>=':
    case '≥':
      return `${bound}..`;
    case '<=':
    case '≤':
      return `..${bound}`;
    default:
      return bound;
  }
}

/** The finest difference that an address holds (values.ts). */
export const FINEST = 0.0001;

/** The next bound that a range may have, above or below; null where this is none. */
function besideOf(key: RangeKey, bound: string, step: 1 | -1): string | null {
  const number = Number(bound);
  if (key !== 'released')
    return Number.isFinite(number) ? String(Number((number + step * FINEST).toFixed(4))) : null;
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(bound) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return String(Number(year) + step);
  const months = Number(year) * 12 + Number(month) - 1 + step;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
