import { arrange } from '#core/catalog/arrangement.ts';
import { DEFAULT_COLUMNS, type ColumnKey } from '#core/catalog/columns.ts';
import { exportedWord, writeExport, type ExportFormat } from '#core/catalog/export.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { select } from '#core/catalog/selection.ts';
import { useDataset } from '#store/dataset.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { columnHead, valueLabel } from '#words/columns.ts';

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
  const words = (key: ColumnKey, row: number) => {
    const word = exportedWord(catalog, key, row);
    return format === 'json' || key === 'model' || key === 'by' ? word : valueLabel(catalog, key, word);
  };
  return writeExport(
    {
      address: permalinkOf(view),
      release: catalog.release.date,
      license: DATA_LICENSE,
      heads: [{ key: 'id', head: 'Id' }, ...keys.map((key) => ({ key, head: columnHead(key) }))],
      rows: rows.map((row) => [catalog.ids[row]!, ...keys.map((key) => words(key, row))]),
    },
    format,
  );
}
