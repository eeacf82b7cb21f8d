import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aLicense, UNREAD } from '#core/fixtures/dataset.ts';
import { conditionsOf } from '#core/license/plan.ts';
import { PERMISSIONS } from '#core/model/vocabulary.ts';
import { readDataset } from '#data/read/dataset.ts';
import { conditionRow, conditionRows, readingSentence } from './license-conditions.ts';
import { thresholdPhrases } from './limits.ts';
import { KNOWN_WORDS, NOT_READ } from './license-words.ts';

const { licenses } = readDataset(path.resolve(import.meta.dirname, '../../data'));

/** Every text that stands in a condition of the data, by condition. */
const WRITTEN: Record<keyof typeof KNOWN_WORDS, string[]> = {
  attribution: licenses.map(({ conditions }) => conditions.attribution),
  shareAlike: licenses.map(({ conditions }) => conditions.shareAlike),
  patentGrant: licenses.map(({ conditions }) => conditions.patentGrant),
  outputTraining: licenses.map(({ conditions }) => conditions.outputTraining),
  onBreach: licenses.map(({ conditions }) => conditions.termination.onBreach),
  onLitigation: licenses.map(({ conditions }) => conditions.termination.onLitigation),
  metric: licenses.flatMap(({ conditions: { threshold } }) =>
    threshold === 'unverified' ? [] : threshold.map(({ metric }) => metric),
  ),
};

describe('every condition in the data has plain words', () => {
  test.each(Object.keys(WRITTEN) as (keyof typeof KNOWN_WORDS)[])('%s', (condition) => {
    const written = new Set(WRITTEN[condition].filter((text) => text !== 'unverified'));
    expect([...written].filter((text) => !(text in KNOWN_WORDS[condition]))).toEqual([]);
  });

  test('and what has to be kept to is never “None.”', () => {
    const plan = { needs: PERMISSIONS, users: null, revenue: null, place: null };
    for (const license of licenses)
      for (const key of conditionsOf(license, plan))
        expect(conditionRow(license, key).sentences, `${license.id} ${key}`).not.toContain('None.');
  });

  test('and every condition of every license is a sentence', () => {
    for (const license of licenses) {
      for (const { label, sentences } of conditionRows(license)) {
        expect(sentences.length, `${license.id} ${label}`).toBeGreaterThan(0);
        for (const sentence of sentences)
          expect(sentence, `${license.id} ${label}`).toMatch(/^["“A-Z0-9a-z].*\.$/);
      }
    }
  });
});

describe('conditionRows', () => {
  test('says of an unread term that nobody has read it, and never "none"', () => {
    const rows = conditionRows({ ...UNREAD, verified: false });
    const unread = rows.filter(({ isRead }) => !isRead).map(({ label }) => label);
    expect(unread).toEqual(
      expect.arrayContaining([
        'Commercial use',
        'Changes',
        'Redistribution',
        'User and revenue limits',
        'Excluded countries',
      ]),
    );
    expect(unread).toContain('Names to display');
    for (const row of rows.filter(({ isRead }) => !isRead)) expect(row.sentences).toEqual([NOT_READ]);
  });

  test('gives every threshold a sentence of its own', () => {
    const rows = conditionRows(
      aLicense({
        conditions: {
          threshold: [
            {
              metric: 'monthly-active-users',
              value: 7e8,
              unit: 'users',
              effect: 'separate-license-required',
              measured: 'at-release',
            },
            {
              metric: 'monthly-revenue',
              value: 2e7,
              unit: 'USD',
              effect: 'display-name',
              measured: 'ongoing',
              scope: 'products for sale',
            },
          ],
        },
      }),
    );
    expect(rows.find(({ key }) => key === 'threshold')?.sentences).toEqual([
      'Above 700 million monthly active users (counted once, the day the model came out), a separate license is needed.',
      'Above 20 million USD of monthly revenue (products for sale), the product has to display the model’s name.',
    ]);
  });

  test('passes a use policy on only where the terms ask for it, and links it', () => {
    const policy = { type: 'incorporated', url: 'https://example.org/policy', flowDown: 'as-terms' } as const;
    const rowOf = (change: object) =>
      conditionRows(aLicense({ conditions: { acceptableUsePolicy: { ...policy, ...change } } })).find(
        ({ label }) => label === 'Acceptable use policy',
      );
    expect(rowOf({})).toMatchObject({ url: policy.url, sentences: [expect.any(String), expect.any(String)] });
    expect(rowOf({ flowDown: 'by-copy' })?.sentences.at(-1)).toContain('a copy of the terms');
    expect(rowOf({ flowDown: 'none' })?.sentences).toHaveLength(1);
  });
});

test('says what a licensor keeps in hand, and what a licensee owes', () => {
  const sentencesOf = (conditions: Parameters<typeof aLicense>[0] = {}) =>
    conditionRows(aLicense(conditions)).flatMap(({ sentences }) => sentences);
  const strict = sentencesOf({
    conditions: {
      registration: 'commercial-use',
      remoteRestriction: true,
      newestVersion: true,
      indemnity: true,
      derivativesOwner: 'licensor',
      territorialRestriction: { excluded: ['EU'], scope: 'companies', modalities: ['multimodal'] },
      termination: {
        onBreach: 'automatic',
        onLitigation: 'none',
        licensorMayRevoke: true,
        licensorMayAmend: 'at-will',
      },
    },
  });
  const free = sentencesOf();
  for (const word of ['register', 'remotely', 'keep to', 'losses', 'belongs to', 'multimodal', 'at will']) {
    expect(strict.join(' '), `says ${word}`).toContain(word);
    expect(free.join(' '), `says ${word}`).not.toContain(word);
  }
});

test('a threshold of an unknown metric is still readable', () => {
  expect(
    thresholdPhrases([
      {
        metric: 'daily-requests',
        value: 1500,
        unit: 'users',
        effect: 'license-terminates',
        measured: 'unverified',
      },
    ]),
  ).toEqual(['above 1.5 thousand daily requests (we have not read when this is counted), the license ends']);
});

test.each([
  [{ read: { checked: '2026-11-27' } }, 'Text read on 27 Nov 2026.'],
  [
    { edition: '2024-07-05', read: { checked: '2026-11-27', storedCopy: '2026-02-24' } },
    'Text of 5 Jul 2024 read on 27 Nov 2026 in a stored copy of 24 Feb 2026.',
  ],
  [
    { read: { checked: '2026-11-21', storedCopy: 'undated' as const } },
    'Text read on 21 Nov 2026 in a stored copy without a date.',
  ],
  [{ textNotFound: true as const, verified: false }, 'Text looked for and not found.'],
  [{ verified: false }, 'Text not read yet.'],
  [{ category: 'mixed' as const, verified: false }, 'Not one text: the parts have their own.'],
  [{ category: 'none' as const, verified: false }, 'No text was found beside the work.'],
])('says who read the text: %o', (change, sentence) => {
  expect(readingSentence(aLicense(change))).toBe(sentence);
});
