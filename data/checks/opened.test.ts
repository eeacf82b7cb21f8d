import { expect, test } from 'vitest';
import { openedProblems } from './opened.ts';
import { modelWith, sampleFiles } from './sample.ts';

const named = (shows: string) => ({
  status: 'released' as const,
  license: null,
  basis: 'producer' as const,
  evidence: [{ url: 'https://example.org/', shows, checked: '2026-11-21' }],
});
const problemsOf = (...model: Parameters<typeof modelWith>) =>
  openedProblems(sampleFiles([modelWith(...model)]));

test('code that is only named by its address fails', () => {
  expect(problemsOf('trainingCode', named('names two repositories by address; neither was opened'))).toEqual([
    'data/models/house-7b.json → components.trainingCode.status: type "unknown", or open the page and say in "shows" what it holds (now "released")',
  ]);
});

test('a report that only a third party names fails', () => {
  const listed = { ...named('stands in a list of reports; not opened'), basis: 'third-party' as const };
  expect(problemsOf('technicalReport', listed)).toHaveLength(1);
});

test('a report that the producer links passes, and what another line shows', () => {
  const link = named('links the report; not opened');
  expect(problemsOf('technicalReport', link)).toEqual([]);
  const opened = { url: 'https://example.org/code', shows: 'training scripts', checked: '2026-11-21' };
  expect(problemsOf('trainingCode', { ...link, evidence: [...link.evidence, opened] })).toEqual([]);
});
