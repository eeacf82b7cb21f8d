import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { languageName } from './language-names.ts';
import { EU_LANGUAGES } from './languages.ts';

test('every language that a model names, and every one of the EU, has a name', () => {
  const codes = readDataset('data').models.flatMap(({ languages }) => languages?.codes ?? []);
  const nameless = [...new Set([...codes, ...EU_LANGUAGES])].filter((code) => languageName(code) === code);
  expect(nameless).toEqual([]);
});

test('a code of none is shown as it is', () => {
  expect(languageName('constructor')).toBe('constructor');
});
