import { expect, test } from 'vitest';
import { actual } from './actual.ts';
import { sampleFiles } from './sample.ts';
import { textProblems } from './text.ts';

test('no file holds an http address or an e-mail address', () => {
  expect(textProblems(actual.files)).toEqual([]);
});

test('both fail', () => {
  const texts = new Map([['models/house-7b.json', '"http://example.org/" and "someone@example.org"']]);
  expect(textProblems({ ...sampleFiles(), texts })).toEqual([
    'data/models/house-7b.json: type https:// in http://example.org/, or remove the address',
    'data/models/house-7b.json: remove the e-mail address someone@example.org',
  ]);
});
