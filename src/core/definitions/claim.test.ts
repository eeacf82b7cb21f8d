import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { claimBeside, tallyMet } from './claim.ts';
import { countsAsMet, DEFINITIONS, evaluate, makeContext, tiersOf } from './index.ts';
import { writeAnswer } from './meta.ts';

const dataset = readDataset('data');
const context = makeContext(dataset);

test('a definition counts as met by its verdict, and the G7 from the tier that says “open source” on', () => {
  const counted = new Set<string>();
  for (const model of dataset.models) {
    for (const definition of DEFINITIONS) {
      const evaluation = evaluate(model, definition, context);
      const tiers = tiersOf('g7-2026').map(({ id }) => id);
      const expected =
        definition.id === 'g7-2026'
          ? tiers.indexOf(evaluation.tier ?? '') >= tiers.indexOf('open-source-ai')
          : evaluation.verdict === 'met';
      const isMet = countsAsMet(definition, writeAnswer(evaluation));
      expect(isMet, `${model.id} ${definition.id}`).toBe(expected);
      if (evaluation.tier === 'weights-available') counted.add(String(isMet));
    }
  }
  expect([...counted]).toEqual(['false']);
});

test('the sentence on open source and the count beside its group leave the same definitions open', () => {
  const ofOpenSource = DEFINITIONS.filter(({ openSource }) => openSource !== undefined);
  for (const model of dataset.models) {
    const evaluations = ofOpenSource.map((definition) => evaluate(model, definition, context));
    const { meets, open, misses } = claimBeside(model, evaluations);
    const tally = tallyMet(evaluations.map((each) => [each, writeAnswer(each)]));
    expect([model.id, tally.of, tally.met, tally.unknown]).toEqual([
      model.id,
      meets.length + open.length + misses.length,
      meets.length,
      open.length,
    ]);
  }
});
