import { expect, test } from 'vitest';
import type { License } from '#core/model/model.ts';
import { licenseReadingProblems } from './license-reading.ts';
import { sampleFiles } from './sample.ts';

const files = sampleFiles();
const check = (change: Partial<License>) =>
  licenseReadingProblems({ ...files, licenses: [{ ...files.licenses[0]!, ...change }] });
const { conditions } = files.licenses[0]!;
const unread: License['conditions'] = { ...conditions, indemnity: 'unverified' };

/** What is known of a text that nobody has read: what others report of it, and no absence. */
const nothingRead: License['conditions'] = {
  ...Object.fromEntries(Object.keys(conditions).map((key) => [key, 'unverified'])),
  acceptableUsePolicy: { type: 'unverified', url: null, flowDown: 'unverified' },
  termination: {
    onBreach: 'unverified',
    onLitigation: 'unverified',
    licensorMayRevoke: 'unverified',
    licensorMayAmend: 'unverified',
  },
} as License['conditions'];

test('a text that was read in full is verified, one that was not found is not', () => {
  expect(check({})).toEqual([]);
  expect(check({ conditions: nothingRead, read: undefined, textNotFound: true, verified: false })).toEqual(
    [],
  );
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
  expect(check({ conditions: nothingRead, read: undefined, textNotFound: true })).toHaveLength(1);
  expect(check({ verified: false })).toHaveLength(1);
});

test('of a text that nobody has read, no absence is said, unless somebody reports it', () => {
  const said: Partial<License> = { read: undefined, textNotFound: true, verified: false };
  const absent: Partial<License['conditions']>[] = [
    { threshold: [] },
    { namingRequirement: null },
    { registration: 'none' },
    { indemnity: false },
    { derivativesOwner: 'silent-in-text' },
  ];
  for (const absence of absent) {
    const change = { ...said, conditions: { ...nothingRead, ...absence } };
    expect(check(change)).toEqual([
      `data/licenses/Apache-2.0.json → conditions.${Object.keys(absence)[0]}: type "unverified": that a text does not say something takes a reading, or a "note" with the date of who reports it`,
    ]);
    expect(check({ ...change, note: 'Others quoted it on 26 September 2026.' })).toEqual([]);
  }
});

test('records that stand for no text or for several need no reading', () => {
  expect(check({ category: 'mixed', read: undefined, verified: false })).toEqual([]);
});
