import { expect, test } from 'vitest';
import type { Claim } from '#core/model/model.ts';
import { markOf } from './claim-mark.ts';
import { sourceCount, basisSentence, claimLabel, claimMeaning, readWords } from './status-meanings.ts';

const claim = (rest: Partial<Claim>): Claim => ({
  status: 'unknown',
  license: null,
  basis: 'producer',
  evidence: [],
  ...rest,
});

const FOUR = [
  claim({ basis: 'unchecked' }),
  claim({}),
  claim({ status: 'withheld' }),
  claim({ status: 'withheld', declined: true }),
];

test('not looked, could not tell, not found and declined are four facts with four wordings', () => {
  expect(FOUR.map(claimLabel)).toEqual([
    'unknown: not looked at',
    'unknown: could not tell',
    'not found',
    'withheld by the producer',
  ]);
  expect(new Set(FOUR.map(claimMeaning)).size).toBe(4);
  expect(FOUR.map(claimMeaning).join(' ')).not.toMatch(/nobody|it unknown whether/i);
});

test('an index that says it is not out is no look of ours', () => {
  const listed = claim({ status: 'withheld', basis: 'index' });
  expect(claimLabel(listed)).toBe('none, says an index');
  expect(claimMeaning(listed)).toMatch(/We have not looked ourselves/);
});

test('each of the four facts has a sign of its own, and only a producer that declines has the closed door', () => {
  expect(FOUR.map(markOf)).toEqual(['unknown', 'undecided', 'not-found', 'closed']);
  expect(markOf(claim({ status: 'described' }))).toBe('not-found');
});

test('what nobody has checked says so where it stands', () => {
  const unchecked = claim({ status: 'withheld', basis: 'unchecked' });
  expect(claimLabel(unchecked)).toBe('not published');
  expect(claimMeaning(unchecked)).toMatch(/^Not published\. Unchecked:/);
});

test('an evidence line tells a live page from a stored copy', () => {
  const url = 'https://example.org/';
  expect(readWords({ url })).toBe('');
  expect(readWords({ url, checked: '2026-11-27' })).toBe('read on 27 Nov 2026');
  expect(readWords({ url, checked: '2026-11-27', storedCopy: '2026-05-11' })).toBe(
    'read on 27 Nov 2026 in a stored copy of 11 May 2026',
  );
  expect(readWords({ url, checked: '2026-11-27', storedCopy: 'undated' })).toBe(
    'read on 27 Nov 2026 in a stored copy of unknown date',
  );
});

test('indexes that agree are named', () => {
  expect(basisSentence(claim({ listedBy: ['osai:llama-4', 'fmti:Meta'] }))).toMatch(
    /^Read at the producer\. .+ and .+ agree\.$/,
  );
  expect(basisSentence(claim({ basis: 'unchecked' }))).toBe('');
});

test('a page that nobody read for a claim is a place to look, not a source', () => {
  const unread = { url: 'https://example.org/' };
  const read = { ...unread, shows: 'it', checked: '2026-11-28' };
  expect(sourceCount({ evidence: [read, unread] })).toBe('1 source');
  expect(sourceCount({ evidence: [read, read, unread] })).toBe('2 sources');
  expect(sourceCount({ evidence: [unread] })).toBe('1 place to look');
  expect(sourceCount({ evidence: [unread, unread] })).toBe('2 places to look');
});
