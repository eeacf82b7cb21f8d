import { useEffect, useRef, useState } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { isUnfiltered, partsOf } from '#core/catalog/filters.ts';
import { useFilters, useLack, useShown } from '#store/derived.ts';
import controls from '#ui/controls.module.css';
import { PartError } from '#parts/PartError.tsx';
import styles from './Toolbar.module.css';
import { COUNT_ID } from './filter-from-here.ts';
import { FilterChips, FilterDialog, SearchHints, ToolbarActions, UnknownSwitch } from './lazy-parts.ts';
import { SearchField } from './search/SearchField.tsx';

/** Above the table: the search, what is shown of how many, the filters as chips, and what to do with the result. */
export function Toolbar({ index }: { index: FilterIndex }) {
  const shown = useShown(index);
  const filters = useFilters();
  const [showsFilters, setShowsFilters] = useState(false);
  const { size } = index.catalog;
  const isKnown = useLack(index) === null;
  const count = isKnown ? shown.count : '…';
  const asked = partsOf(filters).filter(({ kind }) => kind !== 'query').length;
  return (
    <div className={styles.toolbar}>
      <SearchField index={index} />
      <button
        type="button"
        className={`${controls.button} ${styles.narrow}`}
        aria-haspopup="dialog"
        aria-expanded={showsFilters}
        onClick={() => setShowsFilters(true)}
      >
        {asked === 0 ? 'Filters' : `Filters ${asked}`}
      </button>
      {showsFilters ? (
        <PartError name="The list of filters">
          <FilterDialog index={index} onClose={() => setShowsFilters(false)} />
        </PartError>
      ) : null}
      <p className={styles.count} id={COUNT_ID} tabIndex={-1}>
        <strong>{count}</strong> of {size} models
      </p>
      {isUnfiltered(filters) ? null : (
        <>
          <PartError name="What is filtered">
            <FilterChips catalog={index.catalog} />
          </PartError>
          <PartError name="The switch for what is unknown">
            <UnknownSwitch index={index} />
          </PartError>
        </>
      )}
      {filters.query.trim() === '' || !isKnown ? null : (
        <PartError name="What there is to say of this search">
          <SearchHints index={index} />
        </PartError>
      )}
      <div className={styles.actions}>
        <PartError name="The choice of columns">
          <ToolbarActions />
        </PartError>
      </div>
      <Announcement text={isKnown ? `${count} of ${size} models` : null} />
    </div>
  );
}

/** Tells screen readers the new count once typing has settled, and it is known. */
function Announcement({ text }: { text: string | null }) {
  const [announced, setAnnounced] = useState('');
  const isFirst = useRef(true);
  useEffect(() => {
    if (text === null) return undefined;
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
