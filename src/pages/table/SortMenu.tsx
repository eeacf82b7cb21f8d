import { CHOSEN_COLUMNS, columnOf, DEFAULT_COLUMNS, type ColumnKey } from '#core/catalog/columns.ts';
import { DEFAULT_SORT, sortOf, WELL_CHECKED, type SortKey, type SortStep } from '#core/catalog/sort.ts';
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
      {sort.key === WELL_CHECKED || sort.key === 'model' ? null : (
        <ThenBy first={{ key: sort.key, descending: sort.descending }} second={sort.next?.[0]} keys={shown} />
      )}
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

type ThenProps = { first: SortStep; second: SortStep | undefined; keys: readonly ColumnKey[] };

/** What decides among models that are equal by the first column: their names, unless another is chosen. */
function ThenBy({ first, second, keys }: ThenProps) {
  const others = [...new Set([...keys, ...(second ? [second.key] : [])])].filter((key) => key !== first.key);
  const choose = (key: ColumnKey) => {
    const step = { key, descending: columnOf(key).isDescendingFirst === true };
    changeTable({ sort: sortOf(key === 'model' ? [first] : [first, step]) }, 'replace');
  };
  return (
    <label className={styles.then}>
      <span>then by</span>
      <select
        className={controls.input}
        value={second?.key ?? 'model'}
        onChange={(event) => choose(others[event.target.selectedIndex] ?? 'model')}
      >
        {others.map((key) => (
          <option key={key} value={key}>
            {sortLabel(key)}
          </option>
        ))}
      </select>
    </label>
  );
}
