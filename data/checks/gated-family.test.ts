import { expect, test } from 'vitest';
import { gatedFamilyProblems } from './gated-family.ts';
import { modelWith, sampleFiles } from './sample.ts';

const weights = (id: string, claim: Parameters<typeof modelWith>[1], family = 'house') =>
  modelWith('finalWeights', claim, { id, family });
const gated = weights('house-70b', { status: 'gated', basis: 'producer' });

test('weights that an index calls out fail beside a sibling that was read to stand behind a form', () => {
  const listed = weights('house-7b', { status: 'released', basis: 'index' });
  expect(gatedFamilyProblems(sampleFiles([gated, listed]))).toEqual([
    'data/models/house-7b.json → components.finalWeights: read whether a form stands before these weights, too, or type "unknown"; house-70b, of the same family and license, is gated (now "released", by index)',
  ]);
  expect(gatedFamilyProblems(sampleFiles([weights('house-7b', { basis: 'unchecked' }), gated]))).toHaveLength(
    1,
  );
});

test('weights that were read, of another family or under another license pass', () => {
  const others = [
    weights('house-7b', { basis: 'producer' }),
    weights('barn-7b', { basis: 'index' }, 'barn'),
    weights('house-1b', { basis: 'index', license: 'house-license' }),
  ];
  expect(gatedFamilyProblems(sampleFiles([gated, ...others]))).toEqual([]);
});
