import { CHOSEN_COLUMNS, columnOf, DEFAULT_COLUMNS, type ColumnKey } from '#core/catalog/columns.ts';
import { DEFAULT_SORT, WELL_CHECKED, type SortKey } from '#core/catalog/sort.ts';
import { changeTable, useView } from '#store/view.ts';
import { sortLabel } from '#words/questions.ts';
import controls from '#ui/controls.module.css';
import styles from './Toolbar.module.css';

/** The order of the models, for those who see no heads to click as well. */
export function SortMenu() {
  const { sort, columns } = useView((state) => state.lastTable);
  const shown: readonly ColumnKey[] = ['model', ...(columns ?? DEFAULT_COLUMNS)];
  const others = CHOSEN_COLUMNS.filter((key) => key === sort.key && !shown.includes(key));
  const keys: readonly SortKey[] = [WELL_CHECKED, ...shown, ...others];
  const choose = (key: SortKey) => {
    const descending = key === WELL_CHECKED || columnOf(key).isDescendingFirst === true;
    changeTable({ sort: key === WELL_CHECKED ? DEFAULT_SORT : { key, descending } }, 'replace');
  };
  return (
    <span className={styles.sort}>
      <label>
        <span>Sort</span>
        <select
          className={controls.input}
          value={sort.key}
          onChange={(event) => choose(keys[event.target.selectedIndex] ?? WELL_CHECKED)}
        >
          {keys.map((key) => (
            <option key={key} value={key}>
              {sortLabel(key)}
            </option>
          ))}
        </select>
      </label>
      {sort.key === WELL_CHECKED ? null : (
        <button
          type="button"
          className={controls.button}
          aria-label={sort.descending ? 'Descending; sort ascending' : 'Ascending; sort descending'}
          onClick={() => changeTable({ sort: { ...sort, descending: !sort.descending } }, 'replace')}
        >
          <span aria-hidden="true">{sort.descending ? '↓' : '↑'}</span>
        </button>
      )}
    </span>
  );
}
