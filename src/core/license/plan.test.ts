import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import type { License } from '../model/model.ts';
import { PERMISSIONS, PLACES, type Permission, type Place } from '../model/vocabulary.ts';
import { aLicense } from '../fixtures/license.ts';
import { CONDITION_KEYS } from './condition-keys.ts';
import { conditionValue, differences } from './conditions.ts';
import { permits } from './permits.ts';
import { askLicenseFor, isPlanned, reach, suits, type Plan } from './plan.ts';
import { LICENSE_VERSIONS, versionsOf } from './versions.ts';

const { licenses } = readDataset('data');
const NOTHING: Plan = { needs: [], users: null, revenue: null, place: null };
const plan = (change: Partial<Plan>): Plan => ({ ...NOTHING, ...change });
function the(id: string): License {
  const found = licenses.find((license) => license.id === id);
  if (found === undefined) throw new Error(`The data has no license ${id}.`);
  return found;
}

const anyNeeds = fc.subarray([...PERMISSIONS]);
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  needs: anyNeeds,
  users: fc.option(fc.integer({ min: 1, max: 2e9 })),
  revenue: fc.option(fc.integer({ min: 1, max: 2e10 })),
  place: fc.constantFrom(null, ...PLACES),
});

describe('a plan that is only needs', () => {
  test('is answered for every license as each permission is', () => {
    fc.assert(
      fc.property(anyNeeds, fc.boolean(), (needs, orUnknown) => {
        const wrong = licenses.filter((license) => {
          const answers = needs.map((need) => permits(license, need));
          const expected = answers.includes('no') ? false : orUnknown || !answers.includes('unknown');
          return suits(license, plan({ needs }), orUnknown) !== expected;
        });
        expect(wrong.map(({ id }) => id)).toEqual([]);
      }),
    );
  });
});

describe('numbers and places', () => {
  test('only take away: no license says yes to more than it says yes to less', () => {
    fc.assert(
      fc.property(anyPlan, (asked) => {
        const wrong = licenses.filter((license) => {
          const { answer, against } = askLicenseFor(license, asked);
          const isForbidden = askLicenseFor(license, plan({ needs: asked.needs })).answer === 'no';
          const needsReason = answer === 'no' || answer === 'unknown';
          return (isForbidden && answer !== 'no') || needsReason !== against.length > 0;
        });
        expect(wrong.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('growing never turns a no into a yes', () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 2e9 }), fc.integer({ min: 1, max: 2e9 }));
    fc.assert(
      fc.property(amounts, ([a, b]) => {
        const wrong = licenses.filter((license) => {
          const answer = (users: number) => askLicenseFor(license, plan({ users })).answer;
          return answer(Math.min(a, b)) === 'no' && answer(Math.max(a, b)) !== 'no';
        });
        expect(wrong.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, Partial<Plan>, string, string[]]>([
    ['MIT', { needs: ['commercial', 'modify', 'share', 'train-others'], users: 1e9 }, 'yes', []],
    ['GPL-3.0-only', { needs: ['share'] }, 'with-conditions', ['share-alike']],
    ['llama-3.1-community', { needs: ['commercial-conditional'], users: 7e8 }, 'with-conditions', ['name']],
    [
      'llama-3.1-community',
      { needs: ['commercial-conditional'], users: 7e8 + 1 },
      'with-conditions',
      ['name', 'threshold'],
    ],
    ['llama-2-community', { needs: ['train-others'] }, 'no', ['output-training']],
    // All models of Llama 4 are multimodal, which the text keeps out of the Union; those of 3.2 are so in part.
    ['llama-4-community', { place: 'EU' }, 'no', ['territory']],
    ['llama-4-community', { place: 'elsewhere' }, 'with-conditions', []],
    ['llama-3.2-community', { place: 'EU' }, 'with-conditions', ['territory']],
    ['llama-3.2-community', { needs: ['commercial'] }, 'no', ['threshold', 'use-policy']],
    ['llama-4-community', { needs: ['commercial'] }, 'no', ['threshold', 'use-policy', 'territory']],
    ['tencent-hunyuan-community', { place: 'EU' }, 'no', ['territory']],
    ['tencent-hunyuan-community', { place: 'elsewhere' }, 'with-conditions', ['threshold']],
    ['kimi-k2-modified-mit', { users: 1e8, revenue: 2e8 }, 'yes', []],
    ['kimi-k2-modified-mit', { users: 2e8, revenue: 2e8 }, 'with-conditions', ['name']],
    ['stability-ai-community', { revenue: 2e6 }, 'no', ['threshold']],
    ['CC-BY-NC-4.0', { needs: ['commercial-conditional'] }, 'no', ['commercial-use']],
    ['norllm', { place: 'EU' }, 'unknown', ['territory']],
  ])('%s, asked %o, says %s', (id, asked, answer, keys) => {
    const found = askLicenseFor(the(id), plan(asked));
    expect(found.answer).toBe(answer);
    expect([...found.against, ...found.conditions]).toEqual(expect.arrayContaining(keys));
  });

  test('a clause for some companies, or for days, leaves it open whom it reaches', () => {
    const limit = { metric: 'annual-revenue', value: 10, unit: 'USD', effect: 'license-terminates' } as const;
    const all = { ...limit, measured: 'ongoing' } as const;
    expect(reach(all, plan({ revenue: 11 }))).toBe('above');
    expect(reach(all, plan({ revenue: 10 }))).toBe('below');
    expect(reach(all, plan({ users: 11 }))).toBe('open');
    expect(reach({ ...all, metric: 'monthly-revenue' }, plan({ revenue: 120 }))).toBe('below');
    expect(reach({ ...all, measured: 'at-release' }, plan({ revenue: 11 }))).toBe('open');
    expect(reach({ ...all, scope: 'banks' }, plan({ revenue: 11 }))).toBe('open');
    expect(reach({ ...all, unit: 'CNY' }, plan({ revenue: 11 }))).toBe('open');
    expect(reach({ ...all, metric: 'daily-active-users', unit: 'users' }, plan({ users: 11 }))).toBe('open');
  });
});

test('a plan without a wish is none', () => {
  expect(isPlanned(NOTHING)).toBe(false);
  for (const wish of [
    { needs: ['share' as Permission] },
    { users: 1 },
    { revenue: 1 },
    { place: 'EU' as Place },
  ])
    expect(isPlanned(plan(wish))).toBe(true);
});

test('every place that a license of the data excludes can be asked for', () => {
  const excluded = licenses.flatMap(({ conditions: { territorialRestriction: territory } }) =>
    territory === null || territory === 'unverified' ? [] : territory.excluded,
  );
  expect([...new Set(excluded)].filter((place) => !PLACES.some((each) => each === place))).toEqual([]);
});

describe('differences', () => {
  test('are in what was read; what was not read is no difference', () => {
    const free = aLicense('a');
    const strict = aLicense('b', { conditions: { commercialUse: 'prohibited' } });
    const unread = aLicense('c', { conditions: { commercialUse: 'unverified' } });
    expect(differences([free, free])).toEqual({ differ: [], untold: [] });
    expect(differences([free, strict])).toEqual({ differ: ['commercial-use'], untold: [] });
    expect(differences([free, unread])).toEqual({ differ: [], untold: ['commercial-use'] });
    expect(differences([free, unread, strict]).differ).toEqual(['commercial-use']);
  });

  test('every key of the conditions is compared', () => {
    expect(CONDITION_KEYS.filter((key) => conditionValue(aLicense('a'), key) === undefined)).toEqual([]);
  });
});

describe('versions', () => {
  test('are licenses of the data, each in one history', () => {
    const ids = LICENSE_VERSIONS.flatMap((history) => history.ids);
    expect(ids.filter((id) => !licenses.some((license) => license.id === id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('tell what changed: Llama allowed training other models with 3.1', () => {
    const versions = versionsOf('llama-3.1-community', licenses)?.versions ?? [];
    expect(versions.map(({ id }) => id)).toContain('llama-4-community');
    const pair = versions.filter(({ id }) => ['llama-3-community', 'llama-3.1-community'].includes(id));
    expect(differences(pair).differ).toContain('output-training');
    expect(versionsOf('MIT', licenses)).toBeNull();
  });
});
