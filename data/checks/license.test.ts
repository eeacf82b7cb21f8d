import { expect, test } from 'vitest';
import { licenseProblems } from './license.ts';
import { modelWith, sampleFiles } from './sample.ts';

const check = (license: string) => licenseProblems(sampleFiles([modelWith('finalWeights', { license })]));

test('an expression over the catalogue passes, ours and SPDX ids alike', () => {
  expect(check('Apache-2.0 OR house-license')).toEqual([]);
});

test('a license without a file fails', () => {
  expect(check('MIT')).toEqual([
    'data/models/house-7b.json → components.finalWeights.license: add data/licenses/MIT.json, or type an id that stands there',
  ]);
});

test('words that are no expression fail', () => {
  expect(check('Apache-2.0 or later')).toHaveLength(1);
  expect(check('Apache-2.0 AND')).toHaveLength(1);
});

test('a license on something that is not out fails', () => {
  const claim = { status: 'withheld', license: 'Apache-2.0', licenseSource: 'stated' } as const;
  expect(licenseProblems(sampleFiles([modelWith('trainingCode', claim)]))).toHaveLength(1);
});

test('a license without its source fails, and a source without a license', () => {
  const { licenseSource: _, ...claim } = modelWith('finalWeights', {}).components.finalWeights;
  const model = modelWith('finalWeights', {});
  expect(
    licenseProblems(sampleFiles([{ ...model, components: { ...model.components, finalWeights: claim } }])),
  ).toHaveLength(1);
  expect(licenseProblems(sampleFiles([modelWith('finalWeights', { license: null })]))).toHaveLength(1);
});
