import { expect, test } from 'vitest';
import { fileNameProblems } from './file-name.ts';
import { sampleFiles, sampleModel } from './sample.ts';

test('capitals in a model file name fail', () => {
  expect(fileNameProblems(sampleFiles([sampleModel({ id: 'House_7B' })]))).toEqual([
    'data/models/House_7B.json: rename it to lower-case letters, digits, dots and dashes, like pythia-12b.json',
  ]);
});

test('licenses that differ in case only fail', () => {
  const files = sampleFiles();
  const [license] = files.licenses;
  const twice = license === undefined ? [] : [license, { ...license, id: 'apache-2.0' }];
  expect(fileNameProblems({ ...files, licenses: twice })).toEqual([
    'data/licenses/apache-2.0.json: remove it or Apache-2.0.json; the names differ in case only',
  ]);
});
