import { expect, test } from 'vitest';
import { aDataset } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { siteFiles } from '#data/publish/site-files.ts';
import { answerFor, evaluateRecord, otherwiseToday } from './evaluations.ts';

const dataset = aDataset([aModel({ id: 'other' }), aModel({ id: 'one' })]);
const verdicts = { 'osaid-1-0': ['not-met', 'met'] };
const record = (isKept: boolean) =>
  JSON.parse(siteFiles(dataset, verdicts, null, isKept).get('models/one.json') ?? '') as ModelRecord;

test.each([
  [true, 'met', 'unknown'],
  [false, 'unknown', null],
])('the answer in a release that is kept (%s) is %s, and today otherwise %s', (isKept, answer, today) => {
  const { evaluations } = evaluateRecord(record(isKept));
  const osaid = evaluations.find(({ definition }) => definition.id === 'osaid-1-0')!;
  expect(answerFor(record(isKept), osaid)).toBe(answer);
  expect(otherwiseToday(record(isKept), osaid)).toBe(today);
});

test('a definition that an earlier release did not know has the answer of today', () => {
  const { evaluations } = evaluateRecord(record(true));
  const others = evaluations.filter(({ definition }) => definition.id !== 'osaid-1-0');
  expect(others.map((each) => otherwiseToday(record(true), each))).toEqual(others.map(() => null));
});
