import { expect, test } from 'vitest';
import { gatingProblems } from './gating.ts';
import { modelWith, sampleFiles, sampleModel } from './sample.ts';

test('released weights behind an approval fail', () => {
  expect(gatingProblems(sampleFiles([sampleModel({ gating: 'approval' })]))).toEqual([
    'data/models/house-7b.json → gating: type "none" or "unknown", or correct finalWeights, which is released (now "approval")',
  ]);
});

test('withheld weights that nothing stands before fail', () => {
  expect(gatingProblems(sampleFiles([modelWith('finalWeights', { status: 'withheld' })]))).toHaveLength(1);
});
