import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyDataset, aDataset, catalogOf } from '../fixtures/dataset.ts';
import { aModel } from '../fixtures/model.ts';
import { libraryOf } from '../model/model.ts';
import { readAxes } from '../model/openness.ts';
import { EQUAL_WEIGHTS, pointsOf, weighAxes, type Weights } from '../model/weights.ts';
import { joinedWord } from './catalog.ts';
import { orderOf } from './sort.ts';
import { isUncheckedAt } from './unchecked.ts';
import { pointsIn, withWeights } from './weighed.ts';

// Many random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const DATA_ALONE: Weights = { data: 4, code: 0, weights: 0, license: 0, documentation: 0 };
const weights = fc.constantFrom(EQUAL_WEIGHTS, DATA_ALONE, { ...EQUAL_WEIGHTS, code: 0, license: 3 });

test('the column says of every model what a comparison says of it', () => {
  fc.assert(
    fc.property(anyDataset(['trainingData']), weights, ({ dataset }, chosen) => {
      const catalog = withWeights(catalogOf(dataset), chosen);
      const library = libraryOf(dataset);
      dataset.models.forEach((model, row) => {
        const alone = weighAxes(readAxes(model, library), chosen);
        expect(pointsIn(joinedWord(catalog, 'weighed', row))).toEqual(alone && pointsOf(alone));
        expect(isUncheckedAt(catalog, 'weighed', row)).toBe(alone?.unchecked ?? false);
      });
    }),
    { numRuns: 40 },
  );
});

test('its order goes by what is known, then by what may be, and never takes unknown for closed', () => {
  const models = [
    aModel({ id: 'closed', components: { trainingData: 'withheld' } }),
    aModel({ id: 'does-not-apply', components: { trainingData: 'not-applicable' } }),
    aModel({ id: 'open', components: { trainingData: 'released' } }),
    aModel({ id: 'partly', components: { trainingData: 'partial' } }),
    aModel({ id: 'unknown' }),
  ];
  const catalog = withWeights(catalogOf(aDataset(models)), DATA_ALONE);
  const order = orderOf(catalog, { key: 'weighed', descending: true });
  expect(Array.from(order, (row) => catalog.ids[row])).toEqual([
    'open',
    'partly',
    'unknown',
    'closed',
    'does-not-apply',
  ]);
});
