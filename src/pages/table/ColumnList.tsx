import { useEffect, useRef, useState } from 'react';
import { COLUMN_SETS, placeColumn, toggleColumn } from '#core/catalog/arranging-columns.ts';
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
  /** The column that is dragged, and the place it is over. */
  const [drag, setDrag] = useState<{ key: ColumnKey; to: number } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const dragOver = (key: ColumnKey, x: number, y: number) => {
    const item = document.elementFromPoint(x, y)?.closest('li');
    const to = item ? [...(list.current?.children ?? [])].indexOf(item) : -1;
    if (to !== -1) setDrag({ key, to });
  };
  const drop = () => {
    if (drag !== null) put(drag.key, drag.to);
    setDrag(null);
  };
  useEffect(() => void loadWholeCatalog(), []);
  const show = async (next: readonly ColumnKey[]) => {
    // Without its data a column would take the table, and this list with it, off the page.
    await loadWholeCatalog();
    const isDefault = next.join() === DEFAULT_COLUMNS.join();
    changeTable({ columns: isDefault || next.length === 0 ? null : next }, 'replace');
    setSaid(next.length === 1 ? '1 column' : `${next.length} columns`);
  };
  const put = (key: ColumnKey, to: number) => {
    const next = placeColumn(columns, key, to);
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
      <ol ref={list} aria-label="Columns shown" className={styles.shown}>
        {columns.map((key, at) => (
          <Shown
            key={key}
            name={columnHead(key)}
            isFirst={at === 0}
            isLast={at === columns.length - 1}
            onMove={(by) => put(key, at + by)}
            target={drag?.to !== at ? undefined : at < columns.indexOf(drag.key) ? 'before' : 'after'}
            isDragged={drag?.key === key}
            onDrag={(x, y) => dragOver(key, x, y)}
            onDrop={drop}
            onLeave={() => setDrag(null)}
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

type ShownProps = {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  /** On which side of it the dragged column would go. */
  target: 'before' | 'after' | undefined;
  isDragged: boolean;
  onDrag: (x: number, y: number) => void;
  onDrop: () => void;
  onLeave: () => void;
};

/**
 * A column that is shown, with what moves it: two buttons, and for the pointer a grip. The keyboard stays on the button
 * that was pressed.
 */
function Shown({ name, isFirst, isLast, onMove, target, isDragged, onDrag, onDrop, onLeave }: ShownProps) {
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
    <li data-target={target} data-dragged={isDragged || undefined}>
      <i
        aria-hidden="true"
        className={styles.grip}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          onDrag(event.clientX, event.clientY);
        }}
        onPointerMove={({ clientX, clientY }) => (isDragged ? onDrag(clientX, clientY) : undefined)}
        onPointerUp={() => (isDragged ? onDrop() : undefined)}
        onPointerCancel={onLeave}
      />
      <span>{name}</span>
      {button(-1, isFirst)}
      {button(1, isLast)}
    </li>
  );
}
