import { expect, test } from 'vitest';
import type { License } from '#core/model/model.ts';
import { clauseProblems } from './clauses.ts';
import { sampleFiles } from './sample.ts';

const files = sampleFiles();
const check = (change: Partial<License>) =>
  clauseProblems({ ...files, licenses: [{ ...files.licenses[0]!, ...change }] });

test('a place is named only in a text that somebody read, for what was read there', () => {
  const clauses = { 'state-changes': 'Section 4(b)' } as const;
  const { conditions } = files.licenses[0]!;
  const read = { ...conditions, stateChanges: 'required' } as const;
  expect(check({ clauses, conditions: read })).toEqual([]);
  expect(check({ clauses, conditions: read, read: undefined })).toHaveLength(1);
  const { stateChanges: _, ...unread } = read;
  expect(check({ clauses, conditions: unread })).toEqual([
    'data/licenses/Apache-2.0.json → clauses.state-changes: say what the text asks for there, or remove it',
  ]);
});
