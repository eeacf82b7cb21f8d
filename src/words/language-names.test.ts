import { expect, test } from 'vitest';
import { EU_LANGUAGES } from '#core/model/languages.ts';
import { readDataset } from '#data/read/dataset.ts';
import { languageLabel } from './disclosures.ts';

test('every language that a model names, and every one of the EU, has a name', () => {
  const codes = readDataset('data').models.flatMap(({ languages }) => languages?.codes ?? []);
  const nameless = [...new Set([...codes, ...EU_LANGUAGES])].filter((code) => languageLabel(code) === code);
  expect(nameless).toEqual([]);
});

test('a code of none is shown as it is', () => {
  expect(languageLabel('constructor')).toBe('constructor');
});
