import { expect, test } from 'vitest';
import type { Claim } from '#core/model/model.ts';
import { oneDocumentProblems } from './one-document.ts';
import { releasedClaim, sampleFiles, sampleModel } from './sample.ts';

const document = (url: string, license: string | null): Claim => ({
  ...releasedClaim(),
  license,
  evidence: [{ url, shows: 'the text', checked: '2026-11-20' }],
});
function problemsOf(technicalReport: Claim, researchPaper: Claim): string[] {
  const model = sampleModel();
  return oneDocumentProblems(
    sampleFiles([{ ...model, components: { ...model.components, technicalReport, researchPaper } }]),
  );
}
const REPORT = document('https://arxiv.org/html/2605.16215', null);
const PAPER = document('https://arxiv.org/abs/2605.16215v2', 'CC-BY-4.0');

test('one text under two licenses fails', () => {
  expect(problemsOf(REPORT, PAPER)).toEqual([
    'data/models/house-7b.json → components.technicalReport.license: type the same as for components.researchPaper, which is the same text on arXiv (now null and "CC-BY-4.0")',
  ]);
});

test('one text under one license passes, and two texts', () => {
  expect(problemsOf({ ...REPORT, license: 'CC-BY-4.0' }, PAPER)).toEqual([]);
  expect(problemsOf(REPORT, document('https://arxiv.org/abs/2501.12948', 'CC-BY-4.0'))).toEqual([]);
});
