import { useEffect } from 'react';
import { CHOSEN_COLUMNS, DEFAULT_COLUMNS, toggleColumn, type ColumnKey } from '#core/catalog/columns.ts';
import { loadWholeCatalog } from '#store/dataset.ts';
import { changeTable, useView } from '#store/view.ts';
import { columnHead } from '#words/columns.ts';
import styles from './Toolbar.module.css';

/** Which columns the table shows. */
export function ColumnList() {
  const columns = useView((state) => state.lastTable.columns) ?? DEFAULT_COLUMNS;
  useEffect(() => void loadWholeCatalog(), []);
  const toggle = async (key: ColumnKey) => {
    // Without its data a column would take the table, and this list with it, off the page.
    await loadWholeCatalog();
    const next = toggleColumn(columns, key);
    const isDefault = next.join() === DEFAULT_COLUMNS.join();
    changeTable({ columns: isDefault || next.length === 0 ? null : next }, 'replace');
  };
  return (
    <fieldset className={styles.columns}>
      <legend>Columns</legend>
      {CHOSEN_COLUMNS.map((key) => (
        <label key={key}>
          <input type="checkbox" checked={columns.includes(key)} onChange={() => void toggle(key)} />
          {columnHead(key)}
        </label>
      ))}
    </fieldset>
  );
}
