import { expect, test } from 'vitest';
import { canonicalProblems } from './canonical.ts';
import { sampleFiles, sampleModel } from './sample.ts';
import { toFileText } from '../write.ts';

const { id, ...facts } = sampleModel();
const record = { $schema: '../generated/model.schema.json', ...facts };
const check = (text: string) =>
  canonicalProblems({ ...sampleFiles(), texts: new Map([[`models/${id}.json`, text]]) });

test('the writer passes its own check, other spacing fails', () => {
  expect(check(toFileText(record))).toEqual([]);
  expect(check(JSON.stringify(record, null, 4))).toHaveLength(1);
});

test('keys in another order fail with the first line that differs', () => {
  const { name, ...rest } = record;
  expect(check(JSON.stringify({ ...rest, name }, null, 2))).toEqual([
    'data/models/house-7b.json:3: run "node .ci/run-ts.mjs data/format.ts"; keys stand in the order of data/schema.ts',
  ]);
});
