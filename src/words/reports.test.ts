import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportFields, type Report } from './reports.ts';

const REPORTS: Report[] = [
  {
    form: 'correct-a-fact',
    record: 'olmo-2-32b',
    name: 'OLMo 2 32B',
    claim: 'Training code',
    current: 'released, Apache-2.0',
    sources: ['https://github.com/allenai/OLMo'],
  },
  {
    form: 'dispute-a-verdict',
    name: 'OLMo 2 32B',
    criterion: 'OSAID 1.0',
    current: 'met',
    link: 'https://example.org/model/olmo-2-32b/',
  },
  { form: 'add-a-model', name: 'House 7B' },
];

type Form = { body: { id?: string }[] };
const formOf = (name: string) =>
  parse(
    readFileSync(path.resolve(import.meta.dirname, `../../.github/ISSUE_TEMPLATE/${name}.yml`), 'utf8'),
  ) as Form;

describe.each(REPORTS)('$form', (report) => {
  test('fills only fields that the form has', () => {
    const known = new Set(['title', ...formOf(report.form).body.flatMap(({ id }) => id ?? [])]);
    const filled = Object.keys(reportFields(report, '2026-11-27'));
    expect(filled.filter((field) => !known.has(field))).toEqual([]);
    expect(filled.length).toBeGreaterThan(0);
  });
});

test('a report names record, claim, what is said, where it was read and the release', () => {
  expect(reportFields(REPORTS[0]!, '2026-11-27')).toEqual({
    title: 'OLMo 2 32B: Training code',
    record: 'olmo-2-32b',
    claim: 'Training code',
    current: 'released, Apache-2.0',
    sources: 'https://github.com/allenai/OLMo',
    release: '2026-11-27',
  });
});

test('what is not known is left for the reader to fill in', () => {
  expect(reportFields({ form: 'correct-a-fact' }, null)).toEqual({});
});
