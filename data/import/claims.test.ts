import { expect, test } from 'vitest';
import { someIndexes } from '#core/fixtures/indexes.ts';
import type { Stage } from '#core/model/vocabulary.ts';
import { listedClaim } from './claims.ts';

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

test('weights graded partial for another reason, or those of the other model of the pair, are a part', () => {
  expect(weightsOf('instruct')?.status).toBe('partial');
  expect(weightsOf('base', ['weights_endmodel'])?.status).toBe('partial');
});
