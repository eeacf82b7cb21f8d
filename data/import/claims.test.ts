import { expect, test } from 'vitest';
import { listed, someIndexes } from '#core/fixtures/indexes.ts';
import type { Stage } from '#core/model/vocabulary.ts';
import { listedClaim } from './claims.ts';

type MotEntry = ReturnType<typeof listed>;

const weightsOf = (stage: Stage, gated?: ['weights_endmodel']) => {
  const indexes = someIndexes({
    osai: { House: { weights_basemodel: 'partial', weights_endmodel: 'partial' } },
  });
  if (gated !== undefined) indexes.osai.records['House']!.gated = gated;
  const records = {
    mot: [],
    osai: [{ record: 'House', relation: 'same' as const }],
    'opening-up-chatgpt': [],
    fmti: [],
  };
  return listedClaim('finalWeights', { name: 'House', stage, records, indexes });
};

test('weights graded partial for the form before them are gated, and the evidence says why', () => {
  const claim = weightsOf('instruct', ['weights_endmodel']);
  expect(claim?.status).toBe('gated');
  expect(claim?.evidence[0]?.shows).toBe(
    'weights of the end model graded partial, for the form before the download',
  );
});

const fromMot = (component: 'trainingData' | 'finalWeights', record: string, entry: MotEntry) =>
  listedClaim(component, {
    name: record,
    stage: 'base',
    records: { mot: [{ record, relation: 'same' }], osai: [], 'opening-up-chatgpt': [], fmti: [] },
    indexes: someIndexes({ mot: { [record]: { [component]: entry } } }),
  });

test('the license of a whole distribution is none of the training data', () => {
  const entry = listed('Apache-2.0');
  expect(fromMot('trainingData', 'House', entry)?.license).toBe('Apache-2.0');
  const links = ['https://example.org/data'];
  expect(fromMot('trainingData', 'House', { ...entry, from: 'distribution', links })).toMatchObject({
    status: 'released',
    license: null,
  });
  // Listed with neither license nor address: nothing says that one can get it.
  expect(fromMot('trainingData', 'House', { ...entry, from: 'distribution' })).toBeNull();
  expect(fromMot('finalWeights', 'House', { ...entry, from: 'distribution' })?.license).toBe('Apache-2.0');
});

test('weights called not included are withheld, but not where that is a known slip of the record', () => {
  const entry = { ...listed(), says: 'not-included' } as const;
  expect(fromMot('finalWeights', 'House', entry)?.status).toBe('withheld');
  expect(fromMot('finalWeights', 'StarCoder', entry)).toBeNull();
});

test('weights graded partial for another reason, or those of the other model of the pair, are a part', () => {
  expect(weightsOf('instruct')?.status).toBe('partial');
  expect(weightsOf('base', ['weights_endmodel'])?.status).toBe('partial');
});
