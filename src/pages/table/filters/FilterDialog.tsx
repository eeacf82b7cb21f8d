import { useEffect, useRef } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { useSelection } from '#store/selecting.ts';
import { holdBack } from '#store/url.ts';
import controls from '#ui/controls.module.css';
import styles from './FilterDialog.module.css';
import { ClearAll, FilterFields } from './FilterPanel.tsx';

/** All filters over the page, where there is no room for a column: Escape, Back and its buttons close it. */
export function FilterDialog({ index, onClose }: { index: FilterIndex; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { count } = useSelection(index);
  const closed = useRef(onClose);
  useEffect(() => {
    closed.current = onClose;
  });
  useEffect(() => {
    const { current } = dialog;
    if (current === null) return undefined;
    // Closed, it gives the focus back to what opened it.
    if (!current.open) current.showModal();
    const release = holdBack(() => current.close());
    const close = () => {
      release();
      closed.current();
    };
    current.addEventListener('close', close);
    return () => {
      current.removeEventListener('close', close);
      release();
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="filter-dialog-title">
      <div className={styles.head}>
        <h2 id="filter-dialog-title">Filters</h2>
        <ClearAll />
        <button
          type="button"
          className={controls.quiet}
          aria-label="Close the filters"
          onClick={() => dialog.current?.close()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className={styles.fields}>
        <FilterFields index={index} />
      </div>
      <button type="button" className={controls.primary} onClick={() => dialog.current?.close()}>
        Show {count} {count === 1 ? 'model' : 'models'}
      </button>
    </dialog>
  );
}
