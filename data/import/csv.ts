/** The rows of a CSV file (RFC 4180: quotes, doubled quotes, line breaks inside quotes), each with its first line. */
export function parseCsv(text: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  let row = { line, cells: [] as string[] };
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const source = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < source.length) {
    const match = cell.exec(source);
    if (match === null) throw new Error(`line ${line}: a quote is not closed, or stands inside a cell`);
    const [whole, quoted, plain, end] = match;
    row.cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end === ',' && cell.lastIndex < source.length) continue;
    rows.push(row);
    row = { line, cells: [] };
  }
  return rows;
}
