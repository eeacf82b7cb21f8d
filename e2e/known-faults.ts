/**
 * Tests that fail on a fault that is known and not mended yet, by a part of their names, each with what is wrong. They
 * are left out of `npm test`; `ALL_TESTS=1 npm test -- --only e2e` runs them. Mending a fault takes its line away.
 */
export const KNOWN_FAULTS: Readonly<Record<string, string>> = {
  'the first view is small, and a first visit needs no charts':
    'scripts are 100.1 kB by gzip where 100 are allowed, the first view 116 kB by brotli where 115 are, a first visit 152 where 135 are',
  'changes: nothing for axe to find':
    'the page lists every correction of a release at once, which takes axe more than 90 seconds',
  'filters as a sheet on a phone': 'on a phone axe measures a link of the table against the bar above it',
  'the licenses are opened: it heals itself': 'the same as for a comparison, below',
  'a comparison is opened: it heals itself': 'the test asks for an answer that the reload has thrown away',
  'a comparison, its radars coming later, 360 px wide': 'the pictures move once on a phone (a shift of 0.28)',
  'every row of the table is on paper':
    'the headline takes the first sheet, where no head of a column stands',
  'every license is on paper':
    'paper holds the licenses as listed, by their short names; the test looks for all by full names',
  'whoever opened one page is told that they are offline':
    'the page that could not be opened leaves the table on the screen',
  'a page of another build is not kept':
    'React finds a page that differs from what it renders, once, in this test',
};
