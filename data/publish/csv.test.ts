import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { aDataset } from '#core/fixtures/dataset.ts';
import { aClaim, aModel, aStage } from '#core/fixtures/model.ts';
import { datasetCsv, toCsv } from './csv.ts';

/** Reads RFC 4180, and nothing more forgiving. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv);
    if (found === null) throw new Error('not RFC 4180');
    row.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('toCsv', () => {
  test('quotes commas, quotes and line breaks, and ends every line with CRLF', () => {
    expect(toCsv([['a,b', 'say "yes"', 'two\r\nlines', 'plain']])).toBe(
      '"a,b","say ""yes""","two\r\nlines",plain\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\tx', '\rx', '\0x', '-', '＝1'])(
    'takes the power from the formula %j',
    (formula) => {
      expect(parse(toCsv([[formula]]))).toEqual([[`'${formula}`]]);
    },
  );

  test.each(['-5', '-0.5', '5', 'a=b', ''])('leaves %j alone', (text) => {
    expect(parse(toCsv([[text]]))).toEqual([[text]]);
  });

  test('any text comes back as it was, but for the apostrophe before a formula', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('=', '-', '"', ',', '\r', '\n', '\t', '1', 'a') }),
    );
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }));
    fc.assert(
      fc.property(table, (rows) => {
        const back = parse(toCsv(rows));
        for (const cell of back.flat()) expect(cell).not.toMatch(/^([=+@\t\r\0]|-(?!\d+(\.\d+)?$))/);
        expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        );
      }),
    );
  });
});

describe('datasetCsv', () => {
  const model = aModel({
    id: 'a-model',
    name: '=HYPERLINK("https://example.org")',
    components: {
      finalWeights: aClaim('released', 'Apache-2.0', {
        evidence: [
          { url: 'https://example.org/read', checked: '2026-01-02' },
          { url: 'https://example.org/again', checked: '2026-03-04' },
          { url: 'https://example.org/not-read' },
        ],
      }),
      trainingData: aClaim('withheld'),
      trainingCode: aClaim('partial', null, {
        basis: 'unchecked',
        evidence: [{ url: 'https://example.org/look' }],
      }),
    },
  });
  const [names = [], ...rows] = parse(datasetCsv(aDataset([model])));
  const cell = (name: string) => rows[0]![names.indexOf(name)];

  test('has five columns for each of the components, and as many cells in every row', () => {
    for (const id of COMPONENT_IDS)
      for (const fact of ['status', 'license', 'basis', 'source', 'checked'])
        expect(names).toContain(`${id}.${fact}`);
    expect(rows.map((row) => row.length)).toEqual([names.length]);
  });

  test('writes unknown out and leaves no cell empty', () => {
    expect(cell('modelCard.status')).toBe('unknown');
    expect(cell('modelCard.license')).toBe('unknown');
    expect(cell('released')).toBe('unknown');
    expect(cell('producerClaim.openSource')).toBe('unknown');
    expect(rows.flat()).not.toContain('');
  });

  test('gives of a checked claim the pages that were read and the day of the last reading', () => {
    expect(cell('finalWeights.source')).toBe('https://example.org/read https://example.org/again');
    expect(cell('finalWeights.checked')).toBe('2026-03-04');
  });

  test('says of an unchecked claim where to look, and that nobody has', () => {
    expect(cell('trainingCode.source')).toBe('https://example.org/look');
    expect(cell('trainingCode.checked')).toBe('never');
    expect(cell('trainingCode.license')).toBe('unknown');
  });

  test('knows that what is withheld has no license', () => {
    expect(cell('trainingData.license')).toBe('not-applicable');
  });

  test('says of law, license text, funding, languages, datasets and frameworks what is known, lists with spaces', () => {
    const keys = [
      'disclosures.trainingSummary',
      'disclosures.copyrightPolicy',
      'licenseText.file',
      'licenseText.conflicts',
      'funding.paidBy',
      'funding.governedBy',
      'languages',
      'datasets',
      'frameworks',
    ];
    expect(keys.map(cell)).toEqual(keys.map(() => 'unknown'));
    const evidence = [{ url: 'https://example.org/read' }];
    const known = aModel({
      disclosures: { trainingSummary: { status: 'none-found', evidence } },
      licenseText: { file: 'absent', matches: null, evidence },
      funding: { paidBy: ['public', 'company'], governedBy: ['university'], evidence },
      languages: { codes: ['fr', 'de'], evidence },
      data: { pretraining: aStage('released', null, { datasets: ['web', 'books'] }) },
      frameworks: { named: ['jax'], evidence },
    });
    const [head = [], row = []] = parse(datasetCsv(aDataset([known])));
    expect(keys.map((key) => row[head.indexOf(key)])).toEqual([
      'none-found',
      'unknown',
      'absent',
      'none-found',
      'company public',
      'university',
      'de fr',
      'books web',
      'jax',
    ]);
  });

  test('runs no formula', () => {
    expect(cell('name')).toBe('\'=HYPERLINK("https://example.org")');
  });
});
