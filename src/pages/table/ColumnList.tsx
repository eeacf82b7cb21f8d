import { useEffect } from 'react';
import { DEFAULT_COLUMNS, MORE_COLUMNS } from '#core/link/view.ts';
import { DEFINITION_IDS } from '#core/model/vocabulary.ts';
import { loadWholeCatalog } from '#store/dataset.ts';
import { changeTable, useView } from '#store/view.ts';
import { facetLabel } from '#words/facet-values.ts';
import { COLUMN_LABELS } from '#words/columns.ts';
import styles from './Toolbar.module.css';

/** Which columns the table shows. */
export function ColumnList() {
  const columns = useView((state) => state.lastTable.columns) ?? DEFAULT_COLUMNS;
  const options = [...DEFAULT_COLUMNS, ...DEFINITION_IDS, ...MORE_COLUMNS];
  useEffect(() => void loadWholeCatalog(), []);
  const toggle = async (key: string) => {
    // Without its data a column would take the table, and this list with it, off the page.
    await loadWholeCatalog();
    const next = options.filter((option) => (option === key) !== columns.includes(option));
    const isDefault =
      next.length === DEFAULT_COLUMNS.length && next.every((option, at) => option === DEFAULT_COLUMNS[at]);
    changeTable({ columns: isDefault || next.length === 0 ? null : next }, 'replace');
  };
  return (
    <fieldset className={styles.columns}>
      <legend>Columns</legend>
      {options.map((key) => (
        <label key={key}>
          <input type="checkbox" checked={columns.includes(key)} onChange={() => void toggle(key)} />
          {COLUMN_LABELS[key] ?? facetLabel(key)}
        </label>
      ))}
    </fieldset>
  );
}
