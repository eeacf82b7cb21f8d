import { expect, test } from 'vitest';
import { findingOf } from '#core/model/checked.ts';
import { BASES, STATUSES } from '#core/model/vocabulary.ts';
import { markOf } from './claim-mark.ts';
import { CLAIM_LEGEND } from './legend.ts';
import { readingMark } from './mark.ts';
import { READING_LEGEND } from './reading-legend.ts';
import { readingWord } from './readings.ts';
import { claimLabel } from './status-meanings.ts';

test('the legend of components explains every sign, with every word that stands beside it', () => {
  const claims = STATUSES.flatMap((status) =>
    BASES.flatMap((basis) => [
      { status, basis },
      ...(status === 'withheld' ? [{ status, basis, declined: true as const }] : []),
    ]),
  ).filter(({ status }) => status !== 'not-applicable');
  for (const claim of claims) {
    const entry = CLAIM_LEGEND.find(({ mark }) => mark === markOf(claim));
    expect([findingOf(claim), claimLabel(claim), entry?.words ?? '']).toEqual([
      expect.any(String),
      expect.any(String),
      expect.stringContaining(claimLabel(claim)),
    ]);
  }
});

test('the legend of axes has every sign once, with every word that stands beside it', () => {
  const marks = READING_LEGEND.map(({ mark }) => mark);
  expect(new Set(marks).size).toBe(marks.length);
  for (const word of ['open', 'partly', 'closed', 'unknown'] as const) {
    for (const absence of word === 'closed'
      ? ([undefined, 'not-found', 'none-seen'] as const)
      : [undefined]) {
      const reading = absence === undefined ? { word } : { word, absence };
      const entry = READING_LEGEND.find(({ mark }) => mark === readingMark(reading));
      expect(entry?.words).toContain(readingWord(reading));
    }
  }
});
