import { useEffect, useRef, useState } from 'react';
import { COLUMN_SETS, moveColumn, toggleColumn } from '#core/catalog/arranging-columns.ts';
import { CHOSEN_COLUMNS, DEFAULT_COLUMNS, type ColumnKey } from '#core/catalog/columns.ts';
import { entriesOf } from '#core/model/own.ts';
import { loadWholeCatalog } from '#store/dataset.ts';
import { changeTable, useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { COLUMN_SET_LABELS } from '#words/column-sets.ts';
import { columnHead } from '#words/columns.ts';
import styles from './ColumnList.module.css';

/** Which columns the table shows, and in which order. */
export function ColumnList() {
  const columns = useView((state) => state.lastTable.columns) ?? DEFAULT_COLUMNS;
  const [said, setSaid] = useState('');
  useEffect(() => void loadWholeCatalog(), []);
  const show = async (next: readonly ColumnKey[]) => {
    // Without its data a column would take the table, and this list with it, off the page.
    await loadWholeCatalog();
    const isDefault = next.join() === DEFAULT_COLUMNS.join();
    changeTable({ columns: isDefault || next.length === 0 ? null : next }, 'replace');
    setSaid(next.length === 1 ? '1 column' : `${next.length} columns`);
  };
  const move = (key: ColumnKey, by: -1 | 1) => {
    const next = moveColumn(columns, key, by);
    if (next === columns) return;
    void show(next).then(() =>
      setSaid(`${columnHead(key)} is column ${next.indexOf(key) + 1} of ${next.length}`),
    );
  };
  return (
    <div className={styles.list}>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <div role="group" aria-label="Sets of columns" className={styles.sets}>
        {entriesOf(COLUMN_SET_LABELS).map(([set, label]) => (
          <button
            key={set}
            type="button"
            className={controls.button}
            aria-pressed={COLUMN_SETS[set].join() === columns.join()}
            onClick={() => void show(COLUMN_SETS[set])}
          >
            {label}
          </button>
        ))}
      </div>
      <h3>Shown, from left to right</h3>
      <ol aria-label="Columns shown" className={styles.shown}>
        {columns.map((key, at) => (
          <Shown
            key={key}
            name={columnHead(key)}
            isFirst={at === 0}
            isLast={at === columns.length - 1}
            onMove={(by) => move(key, by)}
          />
        ))}
      </ol>
      <fieldset className={styles.all}>
        <legend>All columns</legend>
        {CHOSEN_COLUMNS.map((key) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={columns.includes(key)}
              onChange={() => void show(toggleColumn(columns, key))}
            />
            {columnHead(key)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

type ShownProps = { name: string; isFirst: boolean; isLast: boolean; onMove: (by: -1 | 1) => void };

/** A column that is shown, with what moves it; the keyboard stays on the button that was pressed. */
function Shown({ name, isFirst, isLast, onMove }: ShownProps) {
  const buttons = useRef<Partial<Record<-1 | 1, HTMLButtonElement | null>>>({});
  const pressed = useRef<-1 | 1 | null>(null);
  useEffect(() => {
    // An element that is put elsewhere loses the focus.
    if (pressed.current !== null) buttons.current[pressed.current]?.focus();
    pressed.current = null;
  });
  const button = (by: -1 | 1, isAtEnd: boolean) => (
    <button
      ref={(element) => {
        buttons.current[by] = element;
      }}
      type="button"
      aria-label={`Move ${name} ${by === -1 ? 'left' : 'right'}`}
      aria-disabled={isAtEnd || undefined}
      onClick={() => {
        pressed.current = by;
        onMove(by);
      }}
    >
      <span aria-hidden="true">{by === -1 ? '←' : '→'}</span>
    </button>
  );
  return (
    <li>
      <span>{name}</span>
      {button(-1, isFirst)}
      {button(1, isLast)}
    </li>
  );
}
