import { useEffect, useRef, useState } from 'react';
import type { Catalog } from '#core/catalog/catalog.ts';
import { comparisonOf, MAX_COMPARED } from '#core/link/view.ts';
import { prepareView } from '#store/prepare.ts';
import { changeTable, toggleSelected, useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { Link } from '#parts/Link.tsx';
import { COUNT_ID } from './filter-from-here.ts';
import styles from './SelectionTray.module.css';

const UNDO_MS = 10_000;
/** Between picking a model and loading its comparison: the page comes first. */
const PAUSE_MS = 200;

/** The models picked for comparison; it stays while the table is filtered. */
export function SelectionTray({ catalog }: { catalog: Catalog }) {
  const selected = useView((state) => state.lastTable.selected);
  const tray = useRef<HTMLElement>(null);
  const [cleared, setCleared] = useState<readonly string[]>([]);
  useEffect(() => {
    if (cleared.length === 0) return undefined;
    const timer = setTimeout(() => setCleared([]), UNDO_MS);
    return () => clearTimeout(timer);
  }, [cleared]);

  // Who picks a second model is going to compare.
  useEffect(() => {
    if (selected.length < 2) return undefined;
    const timer = setTimeout(() => prepareView(comparisonOf(selected)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [selected]);

  const drop = (id: string) => {
    toggleSelected(id);
    const next = selected.length > 1 ? tray.current : document.querySelector<HTMLElement>(`#${COUNT_ID}`);
    next?.focus();
  };

  if (selected.length === 0) {
    if (cleared.length === 0) return null;
    return (
      <aside className={styles.tray} aria-label="Models picked for comparison">
        <span role="status">Selection cleared.</span>
        <button
          type="button"
          className={controls.button}
          // The button that was pressed has gone.
          ref={(button) => button?.focus()}
          onClick={() => {
            changeTable({ selected: cleared }, 'replace');
            setCleared([]);
          }}
        >
          Undo
        </button>
      </aside>
    );
  }
  return (
    <aside className={styles.tray} aria-label="Models picked for comparison">
      <strong ref={tray} tabIndex={-1} className={styles.count}>
        {selected.length} selected{selected.length === MAX_COMPARED ? ', the most that fit' : ''}
      </strong>
      <ul>
        {selected.map((id) => {
          const row = catalog.rows.get(id);
          const name = row === undefined ? id : catalog.names[row]!;
          return (
            <li key={id}>
              <button
                type="button"
                className={controls.chip}
                aria-label={`Remove ${name} from the selection`}
                onClick={() => drop(id)}
              >
                <span>{name}</span>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className={controls.button}
        onClick={() => {
          setCleared(selected);
          changeTable({ selected: [] }, 'replace');
        }}
      >
        Clear
      </button>
      <Link to={comparisonOf(selected)} className={controls.primary}>
        {selected.length === 1 ? 'Compare with…' : `Compare ${selected.length}`}
      </Link>
    </aside>
  );
}
