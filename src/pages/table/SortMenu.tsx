import { CHOSEN_COLUMNS, columnOf, DEFAULT_COLUMNS, type ColumnKey } from '#core/catalog/columns.ts';
import {
  isWholeOrder,
  MOST_OPEN,
  sortOf,
  WELL_CHECKED,
  WHOLE_ORDERS,
  type SortKey,
  type SortStep,
} from '#core/catalog/sort.ts';
import { changeTable, useView } from '#store/view.ts';
import { WeighAxes } from '#parts/WeighAxes.tsx';
import { MOST_OPEN_MEANING, sortLabel } from '#words/questions.ts';
import { Popover } from '#ui/Popover.tsx';
import controls from '#ui/controls.module.css';
import styles from './Toolbar.module.css';

/** The order of the models, for those who see no heads to click as well. */
export function SortMenu() {
  const { sort, columns, weigh } = useView((state) => state.lastTable);
  const shown: readonly ColumnKey[] = ['model', ...(columns ?? DEFAULT_COLUMNS)];
  const others = CHOSEN_COLUMNS.filter((key) => key === sort.key && !shown.includes(key));
  const keys = [...new Set<SortKey>([...WHOLE_ORDERS, 'weighed', ...shown, ...others])];
  const choose = (key: SortKey) => {
    const descending = isWholeOrder(key) || columnOf(key).isDescendingFirst === true;
    // By what the order goes, the reader wants to see: no other column says it.
    const isUnseen = key === 'weighed' && !shown.includes(key);
    changeTable(
      { sort: { key, descending }, columns: isUnseen ? [key, ...shown.slice(1)] : columns },
      'replace',
    );
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
      {isWholeOrder(sort.key) || sort.key === 'model' ? null : (
        <ThenBy first={{ key: sort.key, descending: sort.descending }} second={sort.next?.[0]} keys={shown} />
      )}
      {isWholeOrder(sort.key) ? null : (
        <button
          type="button"
          className={controls.button}
          aria-label={sort.descending ? 'Descending; sort ascending' : 'Ascending; sort descending'}
          onClick={() => changeTable({ sort: { ...sort, descending: !sort.descending } }, 'replace')}
        >
          <span aria-hidden="true">{sort.descending ? '↓' : '↑'}</span>
        </button>
      )}
      {sort.key === 'weighed' ? (
        <WeighAxes weigh={weigh} onChange={(next) => changeTable({ weigh: next }, 'replace')} />
      ) : null}
      {sort.key === MOST_OPEN ? (
        <Popover label="What is that?" name="What the order “Most open” means">
          <p>{MOST_OPEN_MEANING}</p>
        </Popover>
      ) : null}
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
