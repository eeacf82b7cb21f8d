import { expect, test } from 'vitest';
import { datasetProblems } from './datasets.ts';
import { sampleCorpus, sampleFiles, sampleModel, unknownClaim } from './sample.ts';

const READ = { url: 'https://example.org/read', shows: 'the license', checked: '2026-11-20' };
const problems = (change: Parameters<typeof sampleCorpus>[0]) =>
  datasetProblems({ ...sampleFiles(), datasets: [sampleCorpus({ evidence: [READ], ...change })] });

test('a corpus with a page that was read is fine', () => {
  expect(datasetProblems(sampleFiles())).toEqual([]);
  expect(problems({ availability: 'download' })).toEqual([]);
  expect(problems({ license: null, evidence: [] })).toEqual([]);
});

test('a model that names a corpus which is not there', () => {
  const stage = { ...unknownClaim(), classes: [], datasets: ['house-texts', 'lost-texts'] };
  const model = sampleModel({ data: { ...sampleModel().data, postTraining: stage } });
  expect(datasetProblems(sampleFiles([model]))).toEqual([
    'data/models/house-7b.json → data: add data/datasets/lost-texts.json, or type the id of a file that stands there (now "lost-texts")',
  ]);
});

test('licenses and parts that are not there', () => {
  expect(problems({ license: 'MIT AND house-license', madeFrom: ['lost-texts', 'house-texts'] })).toEqual([
    'data/datasets/house-texts.json → license: add data/licenses/MIT.json, or type an id that stands there',
    'data/datasets/house-texts.json → madeFrom: type the id of another file of data/datasets (now "lost-texts")',
    'data/datasets/house-texts.json → madeFrom: type the id of another file of data/datasets (now "house-texts")',
  ]);
});

test('what is said without a page that was read', () => {
  expect(problems({ license: 'Apache-2.0', evidence: [{ url: 'https://example.org/look' }] })).toEqual([
    'data/datasets/house-texts.json → evidence: add the page that says so, with the day it was read',
  ]);
});

test('a reading that does not say what it shows, and a copy nobody has read', () => {
  expect(
    problems({
      evidence: [
        { url: READ.url, checked: READ.checked },
        { url: 'https://example.org/copy', storedCopy: 'undated' },
      ],
    }),
  ).toEqual([
    'data/datasets/house-texts.json → evidence: add "shows" to https://example.org/read, in your own words',
    'data/datasets/house-texts.json → evidence: add "checked" with the day the copy of https://example.org/copy was read, or remove "storedCopy"',
  ]);
});

test('data that is all out, of a corpus that its publisher took down', () => {
  const stage = { ...unknownClaim(), status: 'released' as const, classes: [], datasets: ['house-texts'] };
  const model = sampleModel({ data: { ...sampleModel().data, pretraining: stage } });
  const gone = (availability: 'withdrawn' | 'download') =>
    datasetProblems({
      ...sampleFiles([model]),
      datasets: [sampleCorpus({ availability, evidence: [READ] })],
    });
  expect(gone('download')).toEqual([]);
  expect(gone('withdrawn')[0]).toBe(
    'data/models/house-7b.json → data.pretraining.status: type "partial", or "withheld" if nothing of it remains, since data/datasets/house-texts.json is withdrawn (now "released")',
  );
});

test('data that is all out, of a corpus that comes after a form, unless a copy of it may be downloaded', () => {
  const stage = {
    ...unknownClaim(),
    status: 'released' as const,
    classes: [],
    datasets: ['house-texts', 'own-copy'],
  };
  const model = sampleModel({ data: { ...sampleModel().data, pretraining: stage } });
  const asked = sampleCorpus({ availability: 'on-request', evidence: [READ] });
  const copy = (madeFrom: string[]) => ({
    ...sampleCorpus({ availability: 'download', evidence: [READ], madeFrom }),
    id: 'own-copy',
  });
  const problemsWith = (madeFrom: string[]) =>
    datasetProblems({ ...sampleFiles([model]), datasets: [asked, copy(madeFrom)] });
  expect(problemsWith(['house-texts'])).toEqual([]);
  expect(problemsWith([])[0]).toBe(
    'data/models/house-7b.json → data.pretraining.status: type "gated", or name the corpus that holds a copy anyone can download, since data/datasets/house-texts.json is on-request (now "released")',
  );
});
