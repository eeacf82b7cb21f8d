import { expect, test } from 'vitest';
import { licenseNameProblems } from './license-names.ts';
import { sampleFiles } from './sample.ts';

const check = (ours: string[], house: string[] = []) => {
  const files = sampleFiles();
  const [apache, other] = files.licenses;
  return licenseNameProblems({
    ...files,
    licenses: [
      { ...apache!, names: ours },
      { ...other!, names: house },
    ],
  });
};

test('names of one license may be as many as people write', () => {
  expect(check(['Apache2', 'ASL 2.0', 'apache license 2.0'], ['House'])).toEqual([]);
});

test('a name that two licenses share fails, in any spelling', () => {
  expect(check(['Common'], ['the common license'])).toEqual([
    'data/licenses/house-license.json → names: remove "the common license"; it is a name of Apache-2.0 as well',
  ]);
  expect(check([], ['APACHE LICENSE, version 2.0'])).toHaveLength(1);
});

test('a name of words that every license has fails', () => {
  expect(check(['License Agreement'])).toHaveLength(1);
});
