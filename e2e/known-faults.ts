/**
 * Tests that fail on a fault that is known and not mended yet, by a part of their names, each with what is wrong. They
 * are left out of `npm test`; `ALL_TESTS=1 npm test -- --only e2e` runs them. Mending a fault takes its line away.
 */
export const KNOWN_FAULTS: Readonly<Record<string, string>> = {
  'the first view is small, and a first visit needs no charts':
    'scripts are 100.3 kB by gzip where 100 are allowed, the first view 115.4 kB by brotli where 115 are, and what a first visit loads by itself about 165 kB where 135 are',
};
