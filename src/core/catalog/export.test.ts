import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../fixtures/csv.ts';
import { aDataset, catalogOf } from '../fixtures/dataset.ts';
import { aModel } from '../fixtures/model.ts';
import { COLUMNS } from './columns.ts';
import { exportedGrounds, exportedWord, hasGrounds, type Exported, writeExport } from './export.ts';

const tableOf = (rows: string[][]): Exported => ({
  address: 'https://ajar.example/?data=open',
  release: '2026-11-27',
  license: 'CC-BY-4.0',
  heads: ['model', 'data'].map((key) => ({ key, head: key })),
  rows,
});

describe('a table taken away', () => {
  it('holds every cell, with its address, day and license', () => {
    const cell = fc.string({ maxLength: 12 }).filter((text) => !/^[=+\-@\t\r\0＝＋－＠]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const table = tableOf(rows);
        expect(cellsOf(writeExport(table, 'csv')).slice(0, -2)).toEqual([['model', 'data'], ...rows]);
        const json = JSON.parse(writeExport(table, 'json')) as { models: unknown; address: string };
        expect(json.models).toEqual(rows.map(([model, data]) => ({ model, data })));
        for (const format of ['csv', 'json', 'md'] as const)
          for (const part of [table.address, table.release, table.license])
            expect(writeExport(table, format)).toContain(part);
        expect(writeExport(table, 'tsv').split('\n')).toHaveLength(rows.length + 1);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1+1', '@x', '\tx', '\rx', '＝1+1', '＋1', '－1', '＠x'])(
    'gives a spreadsheet no formula: %j',
    (text) => {
      const table = tableOf([[text, '']]);
      expect(writeExport(table, 'tsv').split('\n')[1]).toMatch(/^[' ]/);
      expect(cellsOf(writeExport(table, 'csv'))[1]?.[0]).toBe(`'${text}`);
    },
  );

  it('cannot be broken by a name in Markdown', () => {
    expect(writeExport(tableOf([['a|b <i>', '`*_[x]']]), 'md')).toContain(
      String.raw`| a\|b \<i\> | \`\*\_\[x\] |`,
    );
  });

  it('says unknown, and leaves no cell empty', () => {
    const catalog = catalogOf(aDataset([aModel({ id: 'bare', released: null })]));
    for (const { key } of COLUMNS) expect(exportedWord(catalog, key, 0)).not.toBe('');
    expect(exportedWord(catalog, 'released', 0)).toBe('unknown');
  });

  it('says of what an index says whose word it is', () => {
    const released = { components: { finalWeights: 'released', trainingData: 'released' } } as const;
    const models = [
      aModel({ id: 'kept', ...released }),
      aModel({ id: 'taken', tier: 'listed', ...released }),
    ];
    const catalog = catalogOf(aDataset(models));
    const rowOf = (id: string) => catalog.ids.indexOf(id);
    for (const key of ['data', 'weights'] as const) {
      expect(exportedGrounds(catalog, key, rowOf('kept'))).toBe('checked');
      expect(exportedGrounds(catalog, key, rowOf('taken'))).toBe('by-index');
    }
  });

  it('never says of what is unknown that it was checked', () => {
    const catalog = catalogOf(aDataset([aModel({ id: 'bare', released: null })]));
    const unknown = COLUMNS.map(({ key }) => key).filter(
      (key) => hasGrounds(key) && exportedWord(catalog, key, 0) === 'unknown',
    );
    expect(unknown.length).toBeGreaterThan(5);
    expect(unknown.filter((key) => exportedGrounds(catalog, key, 0) === 'checked')).toEqual([]);
  });
});
