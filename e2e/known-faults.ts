/**
 * Tests that fail on a fault that is known and not mended yet, by a part of their names, each with what is wrong. They
 * are left out of `npm test`; `ALL_TESTS=1 npm test -- --only e2e` runs them. Mending a fault takes its line away.
 */
export const KNOWN_FAULTS: Readonly<Record<string, string>> = {
  'the first view is small, and a first visit needs no charts':
    'scripts are 108 kB by gzip where 100 are allowed, and the first view 126 kB by brotli where 115 are',
  'compare, 360 px wide: nothing moves':
    'the well-known comparisons come after the search box (a shift of 0.026)',
  'a comparison, its radars coming later, 360 px wide': 'the rows come after the heads on a phone',
  'Back undoes one action, Forward does it again':
    'the headline shrinks with the first filter, so that another number of rows is in the document',
  'a table with filters, ':
    'what stands above a filtered table moves it once when its code comes (a shift of up to 0.11)',
  'a table with filters nobody sees at first, ': 'the same',
  'a table with picks, ': 'the same',
};
