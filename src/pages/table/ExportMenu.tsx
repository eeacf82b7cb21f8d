import { useRef } from 'react';
import { DEFAULT_COLUMNS, type ColumnKey } from '#core/catalog/columns.ts';
import { exportedWord, writeExport, type ExportFormat } from '#core/catalog/export.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { loadWholeCatalog, useDataset } from '#store/dataset.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { arrange } from '#core/catalog/arrangement.ts';
import { select } from '#core/catalog/selection.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { columnHead, valueLabel } from '#words/columns.ts';
import styles from './Toolbar.module.css';

const DATA_LICENSE = 'CC-BY-4.0';

const FILES: readonly { format: ExportFormat; label: string; type: string }[] = [
  { format: 'csv', label: 'CSV, for spreadsheets', type: 'text/csv' },
  { format: 'json', label: 'JSON, with the data’s own words', type: 'application/json' },
  { format: 'md', label: 'Markdown table', type: 'text/markdown' },
];

/** Takes away what the table shows: its models in their order, its columns in theirs. */
export function ExportMenu() {
  const link = useRef<HTMLAnchorElement>(null);
  const download = async (format: ExportFormat, type: string) => {
    await loadWholeCatalog();
    const url = URL.createObjectURL(new Blob([exported(format)], { type: `${type};charset=utf-8` }));
    if (link.current) {
      link.current.href = url;
      link.current.download = `ajar-models.${format}`;
      link.current.click();
    }
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <div className={styles.export}>
      <p>The models and columns shown, with this address and the day of the data.</p>
      {FILES.map(({ format, label, type }) => (
        <button
          key={format}
          type="button"
          className={controls.button}
          onClick={() => void download(format, type)}
        >
          {label}
        </button>
      ))}
      <CopyButton className={controls.button} textToCopy={() => exported('tsv')}>
        Copy, to paste into a spreadsheet
      </CopyButton>
      {/* Only pressed by the buttons above. */}
      <a ref={link} hidden href="#export">
        Download
      </a>
    </div>
  );
}

function exported(format: ExportFormat): string {
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
