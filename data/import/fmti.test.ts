import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.ts';
import { readFmti } from './fmti.ts';

const edition = { version: 'd'.repeat(40), date: '2025-12-09' };
const LIST =
  'Domain,Subdomain,Indicator\nUpstream,Data,"Size, in ""tokens"""\nModel,Access,Weights\nDownstream,Use,Policy\n';
const FILES: Record<string, string> = {
  'fmti-indicators': `\uFEFF${LIST}`,
  Dec2025_indicators: LIST,
  October2023_scores:
    'Domain,Subdomain,Indicator,Stability AI,Total\nDownstream,b,Policy,0,0\nUpstream,Data,"Size, in ""tokens""",1,1\nModel,a,Weights,1,1\n,,Total,2,2\n',
  May2024_scores: 'Indicator,Stability\n"size in ""Tokens""",0\nWeights,1\nPolicy,0\nTotal,1\n',
  Dec2025_scores: 'Indicator,IBM\r\nSize in tokens,1\r\nWeights,1\r\nPolicy,1\r\n',
};
const read = (change: Record<string, string> = {}) =>
  readFmti(
    Object.entries({ ...FILES, ...change }).map(([key, text]) => ({ key, file: `${key}.csv`, text })),
    edition,
  );
const problemsOf = (change: Record<string, string>) =>
  read(change).problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);

test('points add up by edition and domain, and one company has one record', () => {
  const { index, problems } = read();
  expect(problems).toEqual([]);
  expect(Object.keys(index.records)).toEqual(['IBM', 'Stability_AI']);
  expect(index.records['Stability_AI']).toEqual({
    name: 'Stability AI',
    editions: {
      '2023-10': {
        total: { points: 2, of: 3 },
        upstream: { points: 1, of: 1 },
        model: { points: 1, of: 1 },
        downstream: { points: 0, of: 1 },
      },
      '2024-05': {
        total: { points: 1, of: 3 },
        upstream: { points: 0, of: 1 },
        model: { points: 1, of: 1 },
        downstream: { points: 0, of: 1 },
      },
    },
  });
  expect(index.records['IBM']?.editions['2025-12']?.total).toEqual({ points: 3, of: 3 });
});

describe('what is not known is reported with file and line', () => {
  test('a company, a score, a domain, an edition', () => {
    expect(problemsOf({ Dec2025_scores: FILES['Dec2025_scores']?.replace('IBM', 'Nobody') ?? '' })).toEqual([
      'Dec2025_scores.csv:1: unknown company "Nobody": add it to COMPANIES',
    ]);
    expect(
      problemsOf({ May2024_scores: FILES['May2024_scores']?.replace('Weights,1', 'Weights,½') ?? '' }),
    ).toEqual(['May2024_scores.csv:3: unknown score "½" of Stability']);
    expect(problemsOf({ Dec2025_indicators: LIST.replace('Model', 'Modell') })).toEqual([
      'Dec2025_indicators.csv:3: unknown domain "Modell"',
    ]);
    expect(problemsOf({ May2027_scores: 'Indicator,IBM\n' })).toHaveLength(1);
  });

  test('an indicator that one of the files has not or has twice, and a missing file', () => {
    expect(problemsOf({ Dec2025_indicators: LIST.split('\n').slice(0, 3).join('\n') })).toEqual([
      'Dec2025_scores.csv:4: unknown indicator "Policy"',
    ]);
    expect(problemsOf({ Dec2025_scores: 'Indicator,IBM\nSize in tokens,1\nWeights,1\nWeights,1\n' })).toEqual(
      [
        'Dec2025_scores.csv:4: a second row for the indicator "Weights"',
        'Dec2025_scores.csv:1: no row for the indicator "policy"',
      ],
    );
    const { Dec2025_scores: _, ...rest } = FILES;
    const files = Object.entries(rest).map(([key, text]) => ({ key, file: `${key}.csv`, text }));
    expect(readFmti(files, edition).problems).toEqual([
      { file: 'Dec2025_scores.csv', line: 1, message: 'the file is missing' },
    ]);
  });
});

test('a broken quote names its file and line', () => {
  const [problem] = problemsOf({ Dec2025_scores: 'Indicator,IBM\n"Size,1\n' });
  expect(problem).toMatch(/^Dec2025_scores\.csv:2: line 2: a quote/);
});

describe('CSV', () => {
  test('quotes hold commas, line breaks and quotes', () => {
    expect(parseCsv('a,"b,\n""c""",\r\nd,,e')).toEqual([
      { line: 1, cells: ['a', 'b,\n"c"', ''] },
      { line: 3, cells: ['d', '', 'e'] },
    ]);
  });

  test('a quote that is not closed is an error', () => {
    expect(() => parseCsv('a\n"b')).toThrow('line 2');
  });
});
