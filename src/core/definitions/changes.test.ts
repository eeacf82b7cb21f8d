import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { changesToMeet, definitionOf, DEFINITIONS, evaluate, makeContext } from './index.ts';
import { isFine } from './verdict.ts';

const dataset = readDataset('data');
const context = makeContext(dataset);
const some = dataset.models.filter((_, at) => at % 6 === 0);

test('OSAID asks of no model for all of its training data, nor for another license of it', () => {
  const osaid = definitionOf('osaid-1-0');
  const codes = some.flatMap(
    (model) =>
      changesToMeet(model, osaid, context)
        .changes?.filter(({ component }) => component === 'trainingData')
        .map(({ code }) => code) ?? [],
  );
  expect(new Set(codes)).toEqual(new Set(['shareable']));
});

test('a criterion said to “still” stand in the way stands there today, and one said to come up does not', () => {
  let opened = 0;
  for (const model of dataset.models.filter(({ basedOn }) => basedOn !== null))
    for (const definition of DEFINITIONS) {
      const path = changesToMeet(model, definition, context);
      if (path.changes !== null) continue;
      const { findings } = evaluate(model, definition, context);
      const isFineNow = (id: string) =>
        findings.some(({ criterion, verdict }) => criterion.id === id && isFine(verdict));
      expect(path.blockedBy.filter(isFineNow), `${model.id} ${definition.id}`).toEqual(path.opened);
      opened += path.opened.length;
    }
  // Without one that comes up, half of this would be untested.
  expect(opened).toBeGreaterThan(0);
});
