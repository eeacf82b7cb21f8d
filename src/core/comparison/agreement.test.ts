import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { aClaim } from '../fixtures/model.ts';
import { COMPONENT_IDS } from '../model/components.ts';
import { isUnchecked } from '../model/checked.ts';
import type { Claim } from '../model/model.ts';
import { STATUSES, type Status } from '../model/vocabulary.ts';
import {
  agreementOf,
  agreementWith,
  compareAnswersTo,
  compareClaims,
  compareModels,
  countKinds,
  relationOfAnswers,
  relationTo,
} from './agreement.ts';

const claim = fc
  .tuple(fc.constantFrom(...STATUSES), fc.constantFrom(null, 'MIT', 'Apache-2.0'))
  .map(([status, license]) => aClaim(status, license));

describe('one component of two models', () => {
  test.each([
    ['released', null, 'withheld', null, 'status'],
    ['partial', null, 'gated', null, 'status'],
    ['described', null, 'withheld', null, 'status'],
    ['released', null, 'not-applicable', null, 'not-applicable'],
    ['unknown', null, 'not-applicable', null, 'unknown'],
    ['not-applicable', null, 'not-applicable', null, 'same'],
    ['released', 'MIT', 'unknown', null, 'unknown'],
    ['unknown', null, 'unknown', null, 'unknown'],
    ['released', 'MIT', 'released', 'Apache-2.0', 'license'],
    ['released', 'MIT', 'partial', 'Apache-2.0', 'status'],
    ['released', 'MIT', 'released', null, 'same'],
    ['released', 'MIT OR Apache-2.0', 'released', 'Apache-2.0 OR MIT', 'same'],
    ['withheld', null, 'withheld', null, 'same'],
  ] as const)('%s (%s) and %s (%s): %s', (one, license, other, otherLicense, kind) => {
    const pair = [aClaim(one, license), aClaim(other, otherLicense)] as const;
    expect(compareClaims(pair)).toBe(kind);
    expect(compareClaims(pair.toReversed())).toBe(kind);
  });

  test('the baseline’s mark says a difference exactly where there is one', () => {
    fc.assert(
      fc.property(claim, claim, (baseline, other) => {
        const relation = relationTo(baseline, other);
        const kind = compareClaims([baseline, other]);
        expect(['more', 'less', 'other'].includes(relation) ? 'status' : relation).toBe(kind);
        const opposite = { more: 'less', less: 'more' }[relation as string] ?? relation;
        expect(relationTo(other, baseline)).toBe(opposite);
      }),
    );
  });

  test.each([
    ['withheld', 'described', 'more'],
    ['described', 'gated', 'more'],
    ['released', 'partial', 'less'],
    ['partial', 'gated', 'other'],
    ['not-applicable', 'released', 'not-applicable'],
    ['not-applicable', 'unknown', 'unknown'],
    ['not-applicable', 'not-applicable', 'same'],
  ] as const)('against %s, %s is %s', (baseline, other, relation) => {
    expect(relationTo(aClaim(baseline), aClaim(other))).toBe(relation);
  });
});

describe('several models', () => {
  test('a difference between two known ones stays one, whatever is unknown of a third', () => {
    fc.assert(
      fc.property(fc.array(claim, { minLength: 2, maxLength: 6 }), (claims) => {
        const expected = compareClaims(claims) === 'status' ? 'status' : 'unknown';
        expect(compareClaims([...claims, aClaim('unknown')])).toBe(expected);
      }),
    );
  });

  test('learning a status never turns a difference into sameness, nor sameness into a difference', () => {
    fc.assert(
      fc.property(fc.array(claim, { minLength: 2, maxLength: 5 }), (claims) => {
        const known = claims.filter(({ status }) => status !== 'unknown');
        const forgotten = compareClaims([...known.slice(1), aClaim('unknown')]);
        const whole = known.length === 0 ? 'unknown' : compareClaims(known);
        expect(forgotten === 'unknown' || (forgotten === 'status' && whole === 'status')).toBe(true);
      }),
    );
  });

  test('one to which it does not apply hides no difference between the others and makes none', () => {
    fc.assert(
      fc.property(fc.array(claim, { minLength: 2, maxLength: 5 }), (claims) => {
        const kind = compareClaims(claims);
        const applies = claims.some(({ status }) => status !== 'not-applicable');
        expect(compareClaims([...claims, aClaim('not-applicable')])).toBe(
          kind === 'same' && applies ? 'not-applicable' : kind,
        );
      }),
    );
    expect(compareAnswersTo('osaid-1-0', ['met', 'not-applicable', 'not-met'])).toBe('status');
    expect(compareAnswersTo('osaid-1-0', ['met', 'not-applicable'])).toBe('not-applicable');
    expect(compareAnswersTo('osaid-1-0', ['met', 'not-applicable', 'unknown'])).toBe('unknown');
    expect(relationOfAnswers('osaid-1-0', 'met', 'not-applicable')).toBe('not-applicable');
    expect(relationOfAnswers('osaid-1-0', 'unknown', 'not-applicable')).toBe('unknown');
  });

  test('nothing that is known to be the same differs', () => {
    expect(agreementOf(['a', 'a'])).toBe('same');
    expect(agreementOf(['a', null, 'b'])).toBe('differs');
    expect(agreementOf(['a', null])).toBe('unknown');
    expect(agreementOf([])).toBe('same');
  });
});

test('two pairs people met: a few differ, many cannot be told', () => {
  const byId = new Map(readDataset('data').models.map((model) => [model.id, model]));
  const counts = (...ids: string[]) => {
    const models = ids.map((id) => byId.get(id)!);
    return countKinds(compareModels(models).map(({ kind }) => kind));
  };
  const openelm = counts('openelm-3b', 'granite-8b-code-instruct');
  expect(openelm.status + openelm.license).toBeLessThan(10);
  expect(openelm.unknown).toBeGreaterThan(5);
  const nitro = counts('nitro-ar', 'k2-v2-70b');
  expect(nitro.status).toBeLessThan(6);
  expect(nitro.unknown).toBeGreaterThan(8);
  expect(COMPONENT_IDS).toHaveLength(17);
});

test('a difference rests on what nobody has checked exactly where no two that are checked differ', () => {
  const of = (status: Status, isGuess = false) => aClaim(status, null, isGuess ? { basis: 'unchecked' } : {});
  const agree = (...claims: Claim[]) => agreementWith(claims, isUnchecked, compareClaims);
  expect(agree(of('released'), of('withheld'))).toEqual({ kind: 'status', unchecked: false });
  expect(agree(of('released'), of('withheld', true))).toEqual({ kind: 'status', unchecked: true });
  expect(agree(of('released'), of('withheld'), of('partial', true))).toEqual({
    kind: 'status',
    unchecked: false,
  });
  expect(agree(of('released'), of('released'), of('partial', true))).toEqual({
    kind: 'status',
    unchecked: true,
  });
  expect(agree(of('released'), of('released', true))).toEqual({ kind: 'same', unchecked: true });
  expect(agree(of('released', true), of('unknown'))).toEqual({ kind: 'unknown', unchecked: false });
});
