import { expect, test } from 'vitest';
import { copiedNoteProblems } from './copied-note.ts';
import { sampleFiles, sampleModel } from './sample.ts';

const check = (first: string, second: string) =>
  copiedNoteProblems(sampleFiles([sampleModel({ note: first }), sampleModel({ id: 'other', note: second })]));

test('the same sentence in two records fails', () => {
  const note = 'The recipes run on the released part of the data.';
  expect(check(note, note)).toEqual([
    `data/models/other.json: remove or rewrite the note "${note}"; house-7b.json has the same`,
  ]);
});

test('the same short name of a thing passes', () => {
  expect(check('The Pile', 'The Pile')).toEqual([]);
});
