import { expect, test } from 'vitest';
import { frameworkProblems } from './frameworks.ts';
import { sampleFiles, sampleModel } from './sample.ts';

const READ = { url: 'https://example.org/read', shows: 'the license', checked: '2026-11-20' };
const LOOM = {
  id: 'loom',
  name: 'Loom',
  url: 'https://example.org/loom',
  license: 'Apache-2.0',
  evidence: [READ],
};

test('a model names frameworks that have a file, by pages that were read', () => {
  const model = sampleModel({ frameworks: { named: ['loom', 'lost'], evidence: [READ] } });
  expect(frameworkProblems({ ...sampleFiles([model]), frameworks: [LOOM] })).toEqual([
    'data/models/house-7b.json → frameworks: add data/frameworks/lost.json, or type the id of a file that stands there (now "lost")',
  ]);
  const unread = sampleModel({ frameworks: { named: ['loom'], evidence: [{ url: READ.url }] } });
  expect(frameworkProblems({ ...sampleFiles([unread]), frameworks: [LOOM] })).toEqual([
    'data/models/house-7b.json → frameworks.evidence: add "checked" and "shows" to each page',
  ]);
});

test('the license of a framework is one of the list, and somebody read it', () => {
  const strange = { ...LOOM, license: 'Own-1.0', evidence: [] };
  expect(frameworkProblems({ ...sampleFiles(), frameworks: [strange] })).toEqual([
    'data/frameworks/loom.json → license: add data/licenses/Own-1.0.json, or type an id that stands there',
    'data/frameworks/loom.json → evidence: add the page that shows its license, with the day it was read',
  ]);
  expect(
    frameworkProblems({ ...sampleFiles(), frameworks: [{ ...LOOM, license: null, evidence: [] }] }),
  ).toEqual([]);
});
