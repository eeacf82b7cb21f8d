import { arrange } from '#core/catalog/arrangement.ts';
import { joinedWord, type Catalog } from '#core/catalog/catalog.ts';
import { DEFAULT_COLUMNS, type AxisKey, type ColumnKey } from '#core/catalog/columns.ts';
import {
  exportedGrounds,
  exportedWord,
  hasGrounds,
  writeExport,
  type ExportFormat,
} from '#core/catalog/export.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { select } from '#core/catalog/selection.ts';
import { useDataset } from '#store/dataset.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { cellLabel, columnHead, valueLabel } from '#words/columns.ts';
import { readingWord } from '#words/readings.ts';

type Cell = { key: string; head: string; read: (row: number) => string };

/** What is added to a word that nobody here has read for. */
const GROUNDS: Readonly<Record<string, string | undefined>> = {
  unchecked: ' (unchecked)',
  'by-index': ' (by an index)',
};

/** A cell as the table shows it, with what its signs say in words. */
function exportedLabel(catalog: Catalog, key: ColumnKey, row: number): string {
  const word = exportedWord(catalog, key, row);
  if (key === 'model' || key === 'by') return word;
  if (!hasGrounds(key)) return valueLabel(catalog, key, word);
  const grounds = exportedGrounds(catalog, key, row);
  const reading = catalog.readings[catalog.readingOf[key as AxisKey]?.[row] ?? -1];
  const label =
    reading === undefined ? cellLabel(catalog, key, joinedWord(catalog, key, row)) : readingWord(reading);
  return `${label}${GROUNDS[grounds] ?? ''}`;
}

const DATA_LICENSE = 'CC-BY-4.0';

/** What the table shows, in a form to take away: its models in their order, its columns in theirs. */
export function exported(format: ExportFormat): string {
  const { catalog: loaded } = useDataset.getState();
  if (loaded?.state !== 'ready') return '';
  const index: FilterIndex = loaded.value;
  const { catalog } = index;
  const { view, lastTable } = useView.getState();
  const { filters, sort, columns } = lastTable;
  const { rows } = arrange(index, select(index, filters), filters.query, sort);
  const keys: readonly ColumnKey[] = [
    ...new Set<ColumnKey>(['model', 'by', ...(columns ?? DEFAULT_COLUMNS)]),
  ];
  const cells = keys.flatMap((key): Cell[] => {
    if (format === 'json') {
      const code: Cell = { key, head: key, read: (row) => exportedWord(catalog, key, row) };
      const known: Cell = {
        key: `${key}.known`,
        head: `${key}.known`,
        read: (row) => exportedGrounds(catalog, key, row),
      };
      return hasGrounds(key) ? [code, known] : [code];
    }
    return [{ key, head: columnHead(key), read: (row) => exportedLabel(catalog, key, row) }];
  });
  return writeExport(
    {
      address: permalinkOf(view),
      release: catalog.release.date,
      license: DATA_LICENSE,
      heads: [{ key: 'id', head: 'Id' }, ...cells],
      rows: rows.map((row) => [catalog.ids[row]!, ...cells.map(({ read }) => read(row))]),
    },
    format,
  );
}
