import { joinedWord, splitGrounds, type Catalog } from './catalog.ts';
import { columnOf, type AxisKey, type ColumnKey } from './columns.ts';
import { csvCell, inert } from './spreadsheet.ts';

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
    default:
      return splitGrounds(joinedWord(catalog, key, row)).word;
  }
}

/** Does a column say how far its words are known? */
export function hasGrounds(key: ColumnKey): boolean {
  const { kind } = columnOf(key);
  return kind === 'reading' || kind === 'status' || kind === 'answer' || key === 'claim' || key === 'weighed';
}

/**
 * How far the word of such a column is known: `unchecked`, `not-found`, `none-seen` or a finding, `unknown` where nothing is,
 * `by-index` where the record says what other indexes say, word for word, and nobody here has reviewed it, and `checked`
 * where there is nothing to add.
 */
export function exportedGrounds(catalog: Catalog, key: ColumnKey, row: number): string {
  if (columnOf(key).kind === 'reading') {
    const reading = catalog.readings[catalog.readingOf[key as AxisKey][row] ?? -1];
    if (reading?.unchecked === true) return 'unchecked';
    if (reading?.word === 'unknown') return 'unknown';
    return reading?.absence ?? found(catalog, row);
  }
  const { word, grounds } = splitGrounds(joinedWord(catalog, key, row));
  return grounds || (word === 'unknown' ? 'unknown' : found(catalog, row));
}

function found(catalog: Catalog, row: number): 'checked' | 'by-index' {
  return joinedWord(catalog, 'tier', row) === 'listed' ? 'by-index' : 'checked';
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

function tsvCell(text: string): string {
  return inert(text.replaceAll(/[\t\r\n]+/g, ' '));
}

function markdownCell(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\|<>`*_[\]]/g, String.raw`\$&`);
}
