import path from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { claimBeside, tallyMet } from './claim.ts';
import { makeContext } from './context.ts';
import { evaluate } from './evaluate.ts';
import { DEFINITIONS } from './index.ts';
import { writeAnswer } from './meta.ts';

const dataset = readDataset(path.resolve(import.meta.dirname, '../../../data'));
const context = makeContext(dataset);
const ofOpenSource = DEFINITIONS.filter(({ openSource }) => openSource !== undefined);

test('the sentence on open source and the count beside its group leave the same definitions open', () => {
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
