import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMPONENT_IDS } from '../model/components.ts';
import { anyModel } from '../fixtures/any-model.ts';
import { aContext } from '../fixtures/license.ts';
import { aClaim, aModel } from '../fixtures/model.ts';
import type { Model } from '../model/model.ts';
import { DEFINITIONS, evaluate, IDEAL_MODEL, openPoints, writeAnswer } from './index.ts';

const context = aContext();

/** Every definition's answer if a component were found with this status at its producer, written out by hand. */
function answersIf(model: Model, id: (typeof COMPONENT_IDS)[number], status: 'released' | 'withheld') {
  const found = { status, basis: 'producer' } as const;
  const { pretraining, postTraining } = model.data;
  const changed: Model = {
    ...model,
    components: { ...model.components, [id]: { ...model.components[id], ...found } },
  };
  if (id === 'trainingData') {
    changed.data = {
      ...model.data,
      pretraining: pretraining.status === 'not-applicable' ? pretraining : { ...pretraining, ...found },
      postTraining:
        postTraining === null || postTraining.status === 'not-applicable'
          ? postTraining
          : { ...postTraining, ...found },
    };
  }
  return DEFINITIONS.map((each) => writeAnswer(evaluate(changed, each, context)));
}

test('are found as trying every component against every definition finds them', () => {
  const unchecked = fc.array(fc.constantFrom(...COMPONENT_IDS), { maxLength: 5 });
  fc.assert(
    fc.property(anyModel(['MIT', 'CC-BY-NC-4.0', 'an-unread-license']), unchecked, (start, ids) => {
      const model = ids.reduce<Model>(
        (each, id) => ({
          ...each,
          components: { ...each.components, [id]: { ...each.components[id], basis: 'unchecked' } },
        }),
        start,
      );
      const now = DEFINITIONS.map((each) => writeAnswer(evaluate(model, each, context)));
      const expected = COMPONENT_IDS.flatMap((component) => {
        const { status, basis } = model.components[component];
        if (status !== 'unknown' && basis !== 'unchecked') return [];
        const ends = (['released', 'withheld'] as const)
          .filter((end) => end !== status)
          .map((end) => answersIf(model, component, end));
        const carries = DEFINITIONS.filter((_, at) => ends.some((end) => end[at] !== now[at]));
        return carries.length === 0 ? [] : [{ component, carries: carries.map(({ id }) => id) }];
      });
      const found = openPoints(model, DEFINITIONS, context);
      expect(found.map(({ component, carries }) => ({ component, carries }))).toEqual(
        expected.toSorted((one, other) => other.carries.length - one.carries.length),
      );
    }),
    { numRuns: 60 },
  );
});

test('a model of which all is checked has none', () => {
  expect(openPoints(IDEAL_MODEL, DEFINITIONS, context)).toEqual([]);
});

test('of a model of which nothing is known, the weights carry most', () => {
  const [first] = openPoints(aModel(), DEFINITIONS, context);
  expect(first).toMatchObject({ component: 'finalWeights', state: 'unknown' });
});

test('an unchecked claim is told from an unknown one', () => {
  const model: Model = {
    ...IDEAL_MODEL,
    components: { ...IDEAL_MODEL.components, modelCard: aClaim('released', 'MIT', { basis: 'unchecked' }) },
  };
  expect(openPoints(model, DEFINITIONS, context)[0]).toMatchObject({
    component: 'modelCard',
    state: 'unchecked',
  });
});
