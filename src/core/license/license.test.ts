import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { licenseIds, parseExpression } from './expression.ts';
import { aLicense, LICENSES } from '../fixtures/license.ts';
import { askLicense, LICENSE_QUESTIONS, type LicenseQuestion } from './questions.ts';
import { termsAgainst } from './terms.ts';
import { answerFor, openTerms, rightsFor, rightsOf, type Answer } from './license.ts';
import { permits } from './permits.ts';

const allLicenses = readDataset('data').licenses;
const catalog = new Map(LICENSES.map((license) => [license.id, license]));
const ask = (id: string, question: LicenseQuestion) => askLicense(catalog.get(id)!, question);

describe('what definitions ask of a license', () => {
  test('each question has the answer that the terms of each kind of license give', () => {
    const cell: Record<Answer, string> = { yes: '●', no: '○', unknown: '?' };
    const head = LICENSE_QUESTIONS.map((question) => question.slice(0, 9).padEnd(10)).join('');
    const rows = LICENSES.map(
      ({ id }) =>
        id.padEnd(26) +
        LICENSE_QUESTIONS.map((question) => cell[ask(id, question)].padEnd(10))
          .join('')
          .trimEnd(),
    );
    expect(`\n${' '.repeat(26)}${head.trimEnd()}\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
      "
                                osi-appro open-term open-data any-purpo four-righ free-soft free-data commercia modificat redistrib no-gate   no-field- no-hard-l no-regist any-terri
      MIT                       ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●
      Apache-2.0                ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●
      CC-BY-4.0                 ○         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●
      CDLA-Permissive-2.0       ○         ●         ●         ●         ●         ?         ●         ●         ●         ●         ●         ●         ●         ●         ●
      CC-BY-NC-4.0              ○         ○         ○         ○         ○         ○         ○         ○         ○         ○         ●         ○         ○         ●         ●
      a-community-license       ○         ○         ○         ○         ○         ○         ○         ○         ●         ●         ○         ○         ○         ●         ●
      a-rail-license            ○         ○         ○         ○         ○         ○         ○         ●         ●         ●         ●         ○         ●         ●         ●
      a-license-not-for-the-eu  ○         ○         ○         ○         ○         ○         ○         ●         ●         ●         ○         ●         ●         ●         ○
      a-registered-license      ○         ○         ○         ○         ○         ○         ○         ○         ●         ●         ●         ○         ○         ○         ●
      a-disputed-license        ○         ?         ?         ●         ●         ?         ?         ●         ●         ●         ●         ●         ●         ●         ●
      an-unread-license         ○         ?         ?         ?         ?         ?         ?         ?         ?         ?         ?         ?         ?         ?         ?
      arxiv-nonexclusive-1.0    ○         ○         ○         ○         ○         ○         ○         ○         ○         ○         ●         ○         ○         ●         ●
      none-unspecified          ○         ○         ○         ○         ○         ○         ○         ○         ○         ○         ●         ○         ○         ●         ●
      "
    `);
  });

  test('a display of the name above a number of users costs no right, and is a condition', () => {
    const display = {
      metric: 'monthly-active-users',
      value: 1e8,
      unit: 'users',
      effect: 'display-name',
      measured: 'ongoing',
    } as const;
    const license = aLicense('display', { conditions: { threshold: [display] } });
    expect(askLicense(license, 'no-gate')).toBe('yes');
    expect(askLicense(license, 'any-purpose')).toBe('yes');
    // It is a condition all the same: neither plain commercial use nor use without limits.
    expect(permits(license, 'commercial')).toBe('no');
    expect(permits(license, 'commercial-conditional')).toBe('yes');
    expect(permits(license, 'no-threshold')).toBe('no');
    expect(rightsOf(license).use).toBe('conditional');
  });

  test('one unread term leaves a license open, one limit closes it whatever else is unread', () => {
    const unread = aLicense('unread', { conditions: { outputTraining: 'unverified' } });
    expect(askLicense(unread, 'any-purpose')).toBe('unknown');
    const limited = aLicense('limited', {
      conditions: { outputTraining: 'unverified', commercialUse: 'prohibited' },
    });
    expect(askLicense(limited, 'any-purpose')).toBe('no');
  });

  test('a license the Free Software Foundation has not listed is judged by its terms, and open ones stay unknown', () => {
    expect(ask('CDLA-Permissive-2.0', 'free-software')).toBe('unknown');
    expect(ask('CC-BY-NC-4.0', 'free-software')).toBe('no');
  });
});

describe('which terms stand against a yes', () => {
  test('limits come with their values, unread terms by name', () => {
    expect(termsAgainst(catalog.get('a-community-license')!, 'any-purpose')).toMatchInlineSnapshot(`
      [
        {
          "term": "commercial-use",
          "value": "allowed-below-threshold",
        },
        {
          "effect": "separate-license-required",
          "measured": "ongoing",
          "metric": "monthly-active-users",
          "term": "threshold",
          "unit": "users",
          "value": 700000000,
        },
        {
          "term": "use-policy",
          "value": "incorporated",
        },
        {
          "term": "output-training",
          "value": "naming",
        },
      ]
    `);
    expect(termsAgainst(catalog.get('an-unread-license')!, 'no-gate')).toMatchInlineSnapshot(`
      [
        {
          "of": "threshold",
          "term": "unread",
        },
        {
          "of": "territory",
          "term": "unread",
        },
      ]
    `);
    expect(termsAgainst(catalog.get('a-license-not-for-the-eu')!, 'any-territory')).toEqual([
      { term: 'territory', excluded: ['EU'], scope: 'the whole license' },
    ]);
  });

  test('every license of the data that says no to a right names the term', () => {
    const questions = ['commercial', 'modification', 'redistribution', 'no-gate', 'any-purpose'] as const;
    const silent = allLicenses.flatMap((license) =>
      // A license for research only says so as a whole, without a term of its own.
      questions
        .filter((question) => askLicense(license, question) === 'no' && license.category !== 'research-only')
        .filter((question) => termsAgainst(license, question).length === 0)
        .map((question) => `${license.id}: ${question}`),
    );
    expect(silent).toEqual([]);
  });
});

test('several licenses are open if all are, closed if one is, and unknown if nobody has looked', () => {
  const byId = new Map(allLicenses.map((license) => [license.id, license]));
  const answers = (id: string) =>
    (['open-terms', 'open-data', 'free-data', 'any-purpose', 'four-rights', 'osi-approved'] as const).map(
      (question) => askLicense(byId.get(id)!, question),
    );
  expect(answers('various-open')).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'unknown']);
  expect(answers('various')).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
  expect(answers('various-part-closed').slice(0, 3)).toEqual(['no', 'no', 'no']);
  expect(answers('various-part-closed').at(-1)).toBe('no');
});

describe('license expressions', () => {
  test.each([
    ['MIT', 'yes'],
    ['MIT OR CC-BY-NC-4.0', 'yes'],
    ['MIT AND CC-BY-NC-4.0', 'no'],
    ['CC-BY-NC-4.0 OR an-unread-license', 'unknown'],
    ['CC-BY-NC-4.0 AND an-unread-license', 'no'],
    ['MIT AND an-unread-license', 'unknown'],
    ['MIT OR an-unread-license', 'yes'],
    ['Apache-2.0 WITH LLVM-exception', 'yes'],
    ['(MIT OR CC-BY-NC-4.0) AND Apache-2.0', 'yes'],
    ['MIT OR CC-BY-NC-4.0 AND CC-BY-NC-4.0', 'yes'],
    ['Apache-2.0+', 'yes'],
    ['Not-In-The-List', 'unknown'],
    ['MIT OR', 'unknown'],
    ['(MIT', 'unknown'],
    ['', 'unknown'],
  ] as const)('%s has open terms: %s', (expression, answer) => {
    expect(answerFor(expression, catalog, openTerms)).toBe(answer);
  });

  test('no license is unknown, never closed', () => {
    expect(answerFor(null, catalog, openTerms)).toBe('unknown');
    expect(rightsFor(null, catalog, 'text')).toEqual({
      use: 'unknown',
      study: 'unknown',
      modify: 'unknown',
      share: 'unknown',
    });
  });

  test('names each license once, and only where it can be read', () => {
    expect(licenseIds('MIT OR (Apache-2.0 WITH LLVM-exception AND MIT)')).toEqual(['MIT', 'Apache-2.0']);
    expect(licenseIds('AND MIT')).toEqual([]);
    expect(parseExpression('MIT MIT')).toBeNull();
  });

  test('a choice takes the better right, a combination the worse', () => {
    expect(rightsFor('MIT OR CC-BY-NC-4.0', catalog, 'text')).toEqual(rightsOf(catalog.get('MIT')!));
    expect(rightsFor('MIT AND CC-BY-NC-4.0', catalog, 'text')).toEqual(
      rightsOf(catalog.get('CC-BY-NC-4.0')!),
    );
  });
});

test.each([
  ['MIT', 'commercial', 'yes'],
  ['a-community-license', 'commercial', 'no'],
  ['a-community-license', 'commercial-conditional', 'yes'],
  ['CC-BY-NC-4.0', 'commercial-conditional', 'no'],
  ['CC-BY-NC-4.0', 'modify', 'yes'],
  ['a-rail-license', 'no-use-limits', 'no'],
  ['a-rail-license', 'train-others', 'yes'],
  ['a-community-license', 'no-threshold', 'no'],
  ['an-unread-license', 'no-threshold', 'unknown'],
  ['an-unread-license', 'share', 'unknown'],
] as const)('%s permits %s: %s', (id, permission, answer) => {
  expect(permits(catalog.get(id)!, permission)).toBe(answer);
});

/** What must hold between the judgments on one license, for the definitions to agree with one another. */
describe('the judgments on each license of the data agree', () => {
  type Says = (question: LicenseQuestion) => Answer;
  const contradictions = (contradicts: (says: Says) => boolean) =>
    allLicenses
      .filter((license) => contradicts((question) => askLicense(license, question)))
      .map(({ id }) => id);

  test('what OSI approved has open terms and is free of limits', () => {
    expect(contradictions((says) => says('osi-approved') === 'yes' && says('open-terms') !== 'yes')).toEqual(
      [],
    );
    expect(contradictions((says) => says('osi-approved') === 'yes' && says('any-purpose') !== 'yes')).toEqual(
      [],
    );
  });

  test('open terms limit nobody', () => {
    expect(contradictions((says) => says('open-terms') === 'yes' && says('any-purpose') === 'no')).toEqual(
      [],
    );
    expect(contradictions((says) => says('open-terms') === 'yes' && says('four-rights') === 'no')).toEqual(
      [],
    );
  });

  test('terms that let everybody do everything are not called closed', () => {
    expect(contradictions((says) => says('four-rights') === 'yes' && says('open-terms') === 'no')).toEqual(
      [],
    );
    expect(contradictions((says) => says('free-software') === 'yes' && says('open-terms') === 'no')).toEqual(
      [],
    );
    expect(contradictions((says) => says('free-data') === 'yes' && says('open-data') === 'no')).toEqual([]);
  });
});
