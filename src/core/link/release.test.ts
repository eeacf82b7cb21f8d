import { expect, test } from 'vitest';
import { showsReleases } from './pages.ts';
import { answerRelease, releaseBefore } from './release.ts';

const RELEASES = [
  { date: '2026-12-05', isKept: false },
  { date: '2026-11-27', isKept: true },
  { date: '2026-11-21', isKept: true },
];

test.each([
  ['2026-11-21', '2026-11-21', 'kept'],
  ['2026-11-27', '2026-11-27', 'kept'],
  ['2026-12-05', '2026-12-05', 'newest'],
  ['2026-11-24', '2026-12-05', 'unknown'],
  ['2020-01-01', '2026-12-05', 'unknown'],
  ['2031-01-01', '2026-12-05', 'future'],
])('a link that asks for %s gets %s: %s', (asked, shown, why) => {
  expect(answerRelease(asked, RELEASES)).toEqual({ shown, why });
});

test('the newest release is shown from its own files, kept or not', () => {
  expect(answerRelease('2026-12-05', [{ date: '2026-12-05', isKept: true }])?.why).toBe('newest');
});

test('what went on a day is in the newest release that was kept before', () => {
  expect(releaseBefore('2026-12-05', RELEASES)).toBe('2026-11-27');
  expect(releaseBefore('2026-11-27', RELEASES)).toBe('2026-11-21');
  expect(releaseBefore('2026-11-21', RELEASES)).toBeNull();
  expect(releaseBefore('2027-01-01', [{ date: '2026-12-05', isKept: false }])).toBeNull();
});

test('without a list of releases there is no answer', () => {
  expect(answerRelease('2026-11-21', [])).toBeNull();
});

test('pages about rules and files have no earlier release', () => {
  expect(
    ['table', 'compare', 'model', 'license', 'licenses', 'pictures'].every((page) =>
      showsReleases(page as 'table'),
    ),
  ).toBe(true);
  expect(showsReleases('method')).toBe(false);
  expect(showsReleases('definition')).toBe(false);
});
