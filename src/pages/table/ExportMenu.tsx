import { useRef } from 'react';
import type { ExportFormat } from '#core/catalog/export.ts';
import { loadWholeCatalog } from '#store/dataset.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { exported } from './exported.ts';
import styles from './Toolbar.module.css';

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
