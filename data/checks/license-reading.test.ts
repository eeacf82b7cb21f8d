import { expect, test } from 'vitest';
import type { License } from '#core/model/model.ts';
import { licenseReadingProblems } from './license-reading.ts';
import { sampleFiles } from './sample.ts';

const files = sampleFiles();
const check = (change: Partial<License>) =>
  licenseReadingProblems({ ...files, licenses: [{ ...files.licenses[0]!, ...change }] });
const { conditions } = files.licenses[0]!;
const unread: License['conditions'] = { ...conditions, indemnity: 'unverified' };

test('a text that was read in full is verified, one that was not found is not', () => {
  expect(check({})).toEqual([]);
  expect(check({ read: undefined, textNotFound: true, verified: false })).toEqual([]);
  expect(check({ conditions: unread, verified: false })).toEqual([]);
});

test('a license that says neither fails, and one that says both', () => {
  expect(check({ read: undefined })).toHaveLength(1);
  expect(check({ textNotFound: true })).toHaveLength(1);
});

test('an open question keeps a license from being verified, and it is named', () => {
  expect(check({ conditions: unread })).toEqual([
    'data/licenses/Apache-2.0.json → verified: type false; open is conditions.indemnity',
  ]);
  expect(check({ osdCompliant: 'unverified' })).toHaveLength(1);
});

test('a text that nobody has read is not verified, and one without an open question is', () => {
  expect(check({ read: undefined, textNotFound: true })).toHaveLength(1);
  expect(check({ verified: false })).toHaveLength(1);
});

test('records that stand for no text or for several need no reading', () => {
  expect(check({ category: 'mixed', read: undefined, verified: false })).toEqual([]);
});
