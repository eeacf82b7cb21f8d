import { Suspense, useEffect, useRef, useState } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { withUnknown } from '#core/catalog/filters.ts';
import { useFilters, useSelection } from '#store/derived.ts';
import { changeFilters, changeTable, useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { PartError } from '#parts/PartError.tsx';
import { FilterChips } from './FilterChips.tsx';
import styles from './Toolbar.module.css';
import { ToolbarActions } from './lazy-parts.ts';

/** Above the table: the search, what is shown of how many, the filters as chips, and what to do with the result. */
export function Toolbar({ index }: { index: FilterIndex }) {
  const selection = useSelection(index);
  const filters = useFilters();
  const { size } = index.catalog;
  return (
    <div className={styles.toolbar}>
      <SearchField />
      <p className={styles.count}>
        <strong>{selection.count}</strong> of {size} models
      </p>
      <FilterChips catalog={index.catalog} />
      {selection.leftOut > 0 ? (
        <p className={styles.leftOut}>
          {selection.leftOut} left out only because something is unknown ·{' '}
          <button type="button" onClick={() => changeTable({ filters: withUnknown(filters) }, 'push')}>
            show
          </button>
        </p>
      ) : null}
      <div className={styles.actions}>
        <button type="button" className={`${controls.button} ${styles.narrow}`} popoverTarget="filters">
          Filters
        </button>
        <PartError name="The choice of columns">
          <Suspense>
            <ToolbarActions />
          </Suspense>
        </PartError>
      </div>
      <Announcement text={`${selection.count} of ${size} models`} />
    </div>
  );
}

/** The search box owns its text while it is typed in; the view follows each key. */
function SearchField() {
  const query = useView((state) => state.lastTable.filters.query);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const target = event.target;
      const isTyping =
        target instanceof HTMLElement &&
        target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return (
    <search className={styles.search}>
      <input
        ref={input}
        type="search"
        className={controls.input}
        placeholder="Search models and producers"
        aria-label="Search models and producers"
        aria-keyshortcuts="/"
        value={query}
        onChange={(event) => changeFilters({ query: event.target.value }, 'replace')}
      />
    </search>
  );
}

/** Tells screen readers the new count once typing has settled. */
function Announcement({ text }: { text: string }) {
  const [announced, setAnnounced] = useState('');
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => setAnnounced(text), 700);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {announced}
    </p>
  );
}
