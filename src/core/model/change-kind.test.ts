import { expect, test } from 'vitest';
import { kindOfChange } from './change-kind.ts';

const isLicense = (text: string) => ['MIT', 'Apache-2.0', 'various'].includes(text);

test.each([
  ['trainingData', 'unknown', 'released', 'found'],
  ['trainingData', 'unknown', 'withheld', 'found'],
  ['trainingData', 'withheld', 'unknown', 'doubted'],
  ['trainingData', 'partial', 'released', 'more'],
  ['trainingData', 'withheld', 'described', 'more'],
  ['trainingData', 'released', 'gated', 'less'],
  ['trainingData', 'gated', 'partial', 'detail'],
  ['trainingData', 'unknown', 'not-applicable', 'found'],
  ['finalWeights', 'MIT', 'Apache-2.0', 'license'],
  ['finalWeights', 'license not known', 'license MIT', 'license'],
  ['data.pretraining', 'license not known', 'Apache-2.0', 'license'],
  ['finalWeights', 'index', 'producer', 'detail'],
  ['gating', 'none', 'approval', 'less'],
  ['gating', 'click-through', 'none', 'more'],
  ['data.description', 'none', 'minimal', 'more'],
  ['data.description', 'complete', 'substantial', 'less'],
  ['producerClaim', 'null (no term)', 'true (open source)', 'found'],
  ['producerClaim', 'called open source', 'called "open"', 'detail'],
  ['released', 'null', '2026-06', 'found'],
  ['stage', 'base', 'instruct', 'detail'],
] as const)('%s: %s → %s is of the kind %s', (of, from, to, kind) => {
  expect(kindOfChange({ of, from, to }, isLicense)).toBe(kind);
});
