import { Suspense, useEffect, useRef, useState } from 'react';
import { lacksSearch, type FilterIndex } from '#core/catalog/filter-index.ts';
import { isUnfiltered, removals } from '#core/catalog/filters.ts';
import { loadSearch, loadWholeCatalog } from '#store/dataset.ts';
import { useFilters, useSelection } from '#store/derived.ts';
import { changeFilters, useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { PartError } from '#parts/PartError.tsx';
import styles from './Toolbar.module.css';
import { COUNT_ID } from './filter-from-here.ts';
import { AskedFor, SearchHints, ToolbarActions } from './lazy-parts.ts';

/** Above the table: the search, what is shown of how many, the filters as chips, and what to do with the result. */
export function Toolbar({ index }: { index: FilterIndex }) {
  const selection = useSelection(index);
  const filters = useFilters();
  const { size } = index.catalog;
  const count = lacksSearch(index, filters.query) ? '…' : selection.count;
  const asked = removals(filters).filter(({ part }) => part.kind !== 'query').length;
  return (
    <div className={styles.toolbar}>
      <SearchField />
      <button type="button" className={`${controls.button} ${styles.narrow}`} popoverTarget="filters">
        {asked === 0 ? 'Filters' : `Filters ${asked}`}
      </button>
      <p className={styles.count} id={COUNT_ID} tabIndex={-1}>
        <strong>{count}</strong> of {size} models
      </p>
      {isUnfiltered(filters) ? null : (
        <PartError name="What you asked for">
          <Suspense>
            <AskedFor index={index} />
          </Suspense>
        </PartError>
      )}
      {filters.query.trim() === '' ? null : (
        <PartError name="The advice on this search">
          <Suspense>
            <SearchHints index={index} />
          </Suspense>
        </PartError>
      )}
      <div className={styles.actions}>
        <PartError name="The choice of columns">
          <Suspense>
            <ToolbarActions />
          </Suspense>
        </PartError>
      </div>
      <Announcement text={`${count} of ${size} models`} />
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
        // Where a model is kept comes with the later columns.
        onFocus={() => {
          void loadWholeCatalog();
          void loadSearch().catch(() => undefined);
        }}
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
