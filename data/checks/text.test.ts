import { expect, test } from 'vitest';
import { sampleFiles } from './sample.ts';
import { textProblems } from './text.ts';

test('both fail', () => {
  const texts = new Map([['models/house-7b.json', '"http://example.org/" and "someone@example.org"']]);
  expect(textProblems({ ...sampleFiles(), texts })).toEqual([
    'data/models/house-7b.json: type https:// in http://example.org/, or remove the address',
    'data/models/house-7b.json: remove the e-mail address someone@example.org',
  ]);
});
