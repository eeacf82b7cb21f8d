import type { Catalog } from './catalog.ts';
import type { ColumnKey } from './columns.ts';

/** The forms a table can be taken away in. */
const EXPORT_FORMATS = ['csv', 'json', 'md', 'tsv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A table of words to take away: what it shows, where, and of which day. */
export type Exported = {
  address: string;
  release: string;
  license: string;
  heads: readonly { key: string; head: string }[];
  rows: readonly (readonly string[])[];
};

/** The words of a column, row by row, as the data has them: `unknown`, never an empty cell. */
export function exportedWord(catalog: Catalog, key: ColumnKey, row: number): string {
  switch (key) {
    case 'model':
      return catalog.names[row] ?? 'unknown';
    case 'released':
      return catalog.released[row] || 'unknown';
    case 'size': {
      const total = catalog.total[row] ?? Number.NaN;
      return Number.isNaN(total) ? 'unknown' : String(total);
    }
    case 'checked':
      return `${catalog.checked[row] ?? 0} of ${catalog.claims}`;
    case 'by':
      return catalog.producers[catalog.producerOf[row] ?? -1]?.name ?? 'unknown';
    default: {
      const column = catalog.columns[key];
      return column?.values[column.codes[row] ?? -1] ?? 'unknown';
    }
  }
}

/** Writes a table in a form; each says where it is from, of which day, and under which license. O(cells). */
export function writeExport(table: Exported, format: ExportFormat): string {
  const { address, release, license, heads, rows } = table;
  const head = heads.map((column) => column.head);
  switch (format) {
    case 'json': {
      const models = rows.map((row) =>
        Object.fromEntries(heads.map(({ key }, at) => [key, row[at] ?? 'unknown'])),
      );
      return `${JSON.stringify({ address, release, license, models }, null, 1)}\n`;
    }
    case 'csv': {
      const source = [[`Source: ${address}`], [`Data of ${release}, ${license}`]];
      return [head, ...rows, ...source].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
    }
    case 'tsv':
      return [head, ...rows].map((row) => row.map(tsvCell).join('\t')).join('\n');
    case 'md': {
      const line = (row: readonly string[]) => `| ${row.map(markdownCell).join(' | ')} |\n`;
      const source = `Source: <${address}>, data of ${release}, ${license}.\n`;
      return `${line(head)}| ${heads.map(() => '---').join(' | ')} |\n${rows.map(line).join('')}\n${source}`;
    }
  }
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
function inert(text: string): string {
  return /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
}

function csvCell(text: string): string {
  const safe = inert(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function tsvCell(text: string): string {
  return inert(text.replaceAll(/[\t\r\n]+/g, ' '));
}

function markdownCell(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\|<>`*_[\]]/g, String.raw`\$&`);
}
