import * as fc from 'fast-check';
import type { Change } from './change.ts';
import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { COMPONENT_IDS, COMPONENTS } from '../model/components.ts';
import { aContext, LICENSES } from '../fixtures/license.ts';
import type { Model } from '../model/model.ts';
import { anyModel, editClaim, forgetOne } from '../fixtures/any-model.ts';
import {
  changesToMeet,
  applyChanges,
  DEFINITIONS,
  definitionOf,
  evaluate,
  IDEAL_MODEL,
  IMPLICATIONS,
  makeContext,
  OPEN_LICENSE,
  readLicense,
  verdictAt,
  type Context,
  type Definition,
  type Mark,
  type Verdict,
} from './index.ts';
import { isFine } from './verdict.ts';

/** What must hold of every model, whatever its facts. */

const allLicenses = readDataset('data').licenses;
const bases: Model[] = [
  { ...IDEAL_MODEL, id: 'an-open-base' },
  {
    ...editClaim('finalWeights', { license: 'CC-BY-NC-4.0' })(
      editClaim('trainingData', { status: 'withheld' })(IDEAL_MODEL),
    ),
    id: 'a-closed-base',
    producer: 'another-producer',
  },
];
const real = makeContext({ licenses: allLicenses, models: bases });
const small = aContext(bases);
const fromReal = anyModel(
  allLicenses.map(({ id }) => id),
  bases,
);
const fromSmall = anyModel(
  [...LICENSES.map(({ id }) => id), 'MIT OR CC-BY-NC-4.0', 'MIT AND an-unread-license'],
  bases,
);

const verdictOf = (model: Model, { definition, tier }: Mark, context: Context): Verdict =>
  verdictAt(evaluate(model, definitionOf(definition), context), tier ?? null);
const marksOf = ({ id, tiers }: Definition): Mark[] =>
  tiers?.map((tier) => ({ definition: id, tier: tier.id })) ?? [{ definition: id }];
const MARKS = DEFINITIONS.flatMap(marksOf);
const nameOf = ({ definition, tier }: Mark) => (tier === undefined ? definition : `${definition} ${tier}`);

describe('what follows from what', () => {
  const opensDeploymentCode = (model: Model, context: Context) =>
    (['inferenceCode', 'modelArchitecture'] as const).every((id) => {
      const { status, license } = model.components[id];
      const open = readLicense(license, 'open-terms', context).answer === 'yes';
      return status === 'released' && open;
    });

  test.each(IMPLICATIONS.map((each) => ({ ...each, name: `${nameOf(each.from)} ⇒ ${nameOf(each.to)}` })))(
    '$name',
    ({ from, to, given, orUnknown }) => {
      let met = 0;
      fc.assert(
        fc.property(fromReal, (model) => {
          if (verdictOf(model, from, real) !== 'met') return;
          if (given === 'open-deployment-code' && !opensDeploymentCode(model, real)) return;
          met += 1;
          const follows = verdictOf(model, to, real);
          expect(orUnknown ? ['met', 'unknown'] : ['met']).toContain(follows);
        }),
        { numRuns: 1500 },
      );
      // Without models that meet the first, nothing would have been tested.
      expect(met).toBeGreaterThan(20);
    },
  );
});

const RANK: Record<Verdict, number> = { 'not-met': 0, unknown: 1, partly: 1, met: 2, 'not-applicable': 2 };

test('opening a component under an open license, or freeing a license, never makes a verdict worse', () => {
  let better = 0;
  fc.assert(
    fc.property(fromSmall, fc.constantFrom(...COMPONENT_IDS), fc.boolean(), (model, id, release) => {
      const open = OPEN_LICENSE[COMPONENTS[COMPONENT_IDS.indexOf(id)]!.axis];
      const { status, license } = model.components[id];
      fc.pre(status !== 'not-applicable');
      // What is not out has no license to free; what comes out may come without one, but not under a closed one.
      const wanted = COMPONENTS[COMPONENT_IDS.indexOf(id)]!.axis === 'code' ? 'osi-approved' : 'open-terms';
      const keeps = license === null || readLicense(license, wanted, small).answer === 'yes';
      const after = editClaim(
        id,
        release ? { status: 'released', license: keeps ? license : open } : { license: open },
      )(model);
      for (const mark of MARKS) {
        const [was, is] = [verdictOf(model, mark, small), verdictOf(after, mark, small)];
        if (RANK[is] > RANK[was]) better += 1;
        expect(
          RANK[is],
          `${nameOf(mark)}: ${was} → ${is} by ${release ? 'releasing' : 'freeing'} ${id}`,
        ).toBeGreaterThanOrEqual(RANK[was]);
      }
    }),
    { numRuns: 1500 },
  );
  expect(better).toBeGreaterThan(20);
});

test('forgetting a fact never turns met into not met, nor not met into met', () => {
  let changed = 0;
  fc.assert(
    fc.property(fromSmall, (model) => {
      const before = MARKS.map((mark) => verdictOf(model, mark, small));
      for (const less of forgetOne(model)) {
        MARKS.forEach((mark, index) => {
          const [was, is] = [before[index]!, verdictOf(less, mark, small)];
          if (was !== is) changed += 1;
          const flips = (was === 'met' && is === 'not-met') || (was === 'not-met' && is === 'met');
          expect(flips, `${nameOf(mark)}: ${was} → ${is}`).toBe(false);
        });
      }
    }),
    { numRuns: 250 },
  );
  expect(changed).toBeGreaterThan(100);
});

test('the way to a verdict leads there, and no shorter way is a part of it', () => {
  let ways = 0;
  fc.assert(
    fc.property(fromSmall, fc.constantFrom(...MARKS), (model, mark) => {
      const definition = definitionOf(mark.definition);
      const path = changesToMeet(model, definition, small, mark.tier);
      expect(path.changes === null).toBe(path.blockedBy.length > 0);
      if (path.changes === null) return;
      const { changes } = path;
      const reaches = (some: readonly Change[]) => isFine(verdictOf(applyChanges(model, some), mark, small));
      expect(reaches(changes)).toBe(true);
      ways += changes.length;
      const spare = changes.filter((change) => reaches(changes.filter((other) => other !== change)));
      expect(spare).toEqual([]);
    }),
    { numRuns: 800 },
  );
  expect(ways).toBeGreaterThan(50);
});

test('a reason is given for every finding that stands in the way', () => {
  fc.assert(
    fc.property(fromSmall, (model) => {
      for (const definition of DEFINITIONS) {
        for (const { criterion, verdict, reasons } of evaluate(model, definition, small).findings) {
          if (verdict === 'met' || verdict === 'not-applicable') continue;
          expect(reasons.length, `${definition.id} ${criterion.id}`).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 300 },
  );
});
