import { useMemo, useRef } from 'react';
import { columnOf, FACET_KEYS, type FacetGroup, type FacetKey } from '#core/catalog/columns.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { isUnfiltered, NO_FILTERS } from '#core/catalog/filters.ts';
import type { Selection } from '#core/catalog/selection.ts';
import { entriesOf } from '#core/model/own.ts';
import { useFilters, useSelection } from '#store/derived.ts';
import controls from '#ui/controls.module.css';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { GROUP_TITLES } from '#words/later-columns.ts';
import { filterFromHere } from '../filter-from-here.ts';
import { FacetFilter } from './FacetFilter.tsx';
import styles from './FilterPanel.module.css';
import { PermissionFilter } from './PermissionFilter.tsx';
import { RangeFilter } from './RangeFilter.tsx';

function facetsOf(group: FacetGroup): FacetKey[] {
  return FACET_KEYS.filter((key) => columnOf(key).facet?.group === group);
}

/** All filters: a column beside the table, a sheet over it where there is no room. */
export function FilterPanel({ index }: { index: FilterIndex }) {
  const sheet = useRef<HTMLElement>(null);
  const selection = useSelection(index);
  const result = useMemo(() => ({ index, selection }), [index, selection]);
  // The models are shown first, then what each value would give.
  const counted = useAfterPaint(result);
  // So do the filters below the screen.
  const hasMore = useAfterPaint(true, false);
  const isClear = isUnfiltered(useFilters());
  const close = () => sheet.current?.hidePopover();
  return (
    <section ref={sheet} id="filters" popover="auto" className={styles.panel} aria-label="Filters">
      <div className={styles.head}>
        <h2>Filters</h2>
        <button
          type="button"
          className={controls.quiet}
          disabled={isClear}
          onClick={() => filterFromHere(NO_FILTERS)}
        >
          Clear all
        </button>
      </div>
      <div className={styles.facets}>
        {facetsOf('first').map((key) => (
          <FacetFilter key={key} {...counted} facet={key} />
        ))}
        <PermissionFilter selection={counted.selection} />
        <RangeFilter rangeKey="released" hint="A year or a month: 2024, 2024-06" />
        <RangeFilter rangeKey="size" hint="Total parameters, in billions" />
        {hasMore ? <MoreFilters {...counted} /> : null}
      </div>
      <button type="button" className={`${controls.primary} ${styles.done}`} onClick={close}>
        Show {counted.selection.count} models
      </button>
    </section>
  );
}

function MoreFilters(counted: { index: FilterIndex; selection: Selection }) {
  return (
    <>
      {entriesOf(GROUP_TITLES).map(([group, title]) => (
        <div key={group} role="group" aria-label={title}>
          <h3 className={styles.group}>{title}</h3>
          {facetsOf(group).map((key) => (
            <FacetFilter key={key} {...counted} facet={key} />
          ))}
        </div>
      ))}
      <RangeFilter rangeKey="checked" hint="0 to 100" />
    </>
  );
}
