import { expect, test } from 'vitest';
import { ownPathProblems } from './own-path.ts';
import { sampleFiles } from './sample.ts';

test('a file of this repository is named, one of another is not', () => {
  const texts = new Map([
    ['models/house-7b.json', '"described by the rule of data/README.md."'],
    ['models/tree-1b.json', '"data/cellxgene/README.md, https://example.org/data/README.md"'],
  ]);
  expect(ownPathProblems({ ...sampleFiles(), texts })).toEqual([
    'data/models/house-7b.json: say what data/README.md says, as readers of the site do not have it',
  ]);
});
