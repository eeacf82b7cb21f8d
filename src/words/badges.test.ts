import { expect, test } from 'vitest';
import { badgeCode, badgePath, badgesOf, badgeTarget } from './badges.ts';

test('every model has a badge of its answer, and one a definition only where its record is ours', () => {
  expect(badgesOf({ id: 'a', tier: 'listed' }).map(badgePath)).toEqual(['badges/a.svg']);
  const paths = badgesOf({ id: 'a', tier: 'curated' }).map(badgePath);
  expect(paths.slice(0, 2)).toEqual(['badges/a.svg', 'badges/a/osaid-1-0.svg']);
  expect(new Set(paths).size).toBe(14);
});

test('a badge leads to what it says', () => {
  expect(badgeTarget({ model: 'a', definition: null })).toBe('model/a/#answer');
  expect(badgeTarget({ model: 'a', definition: 'osaid-1-0' })).toBe('model/a/#osaid-1-0');
});

test.each([
  ['markdown', '[![A \\[1\\] "x"](https://x.org/a.svg)](https://x.org/a?b&c)'],
  [
    'html',
    '<a href="https://x.org/a?b&amp;c"><img src="https://x.org/a.svg" alt="A [1] &quot;x&quot;" height="20"></a>',
  ],
] as const)('its code as %s holds no name that is code', (form, code) => {
  expect(badgeCode(form, 'https://x.org/a.svg', 'https://x.org/a?b&c', 'A [1] "x"')).toBe(code);
});
