import { expect, test } from 'vitest';
import { releaseSentence } from './release.ts';

const ASKED = '2026-11-21';

test.each([
  [
    'kept',
    'table',
    true,
    'You see the data of 2026-11-21 as it was published. What the definitions say is what was computed then.',
  ],
  [
    'kept',
    'model',
    true,
    'You see the data of 2026-11-21 as it was published. What the definitions say is what was computed then; where we read one otherwise today, it says so.',
  ],
  ['kept', 'licenses', true, 'You see the data of 2026-11-21 as it was published.'],
  [
    'kept',
    'method',
    false,
    'This page knows no earlier release; it shows the newest data, not that of 2026-11-21.',
  ],
  ['newest', 'table', true, ''],
] as const)('a link to the %s release on the page %s', (why, page, canShow, sentence) => {
  expect(releaseSentence(ASKED, { shown: ASKED, why }, page, canShow)).toBe(sentence);
});

test.each(['unknown', 'future'] as const)('of a day without a release (%s) both days are named', (why) => {
  const sentence = releaseSentence(ASKED, { shown: '2026-11-27', why }, 'table', true);
  expect(sentence).toContain(ASKED);
  expect(sentence).toContain('the newest, of 2026-11-27');
});
