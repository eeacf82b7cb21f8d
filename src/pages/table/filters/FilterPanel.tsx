import { useMemo, useRef } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { isUnfiltered, NO_FILTERS } from '#core/catalog/filters.ts';
import type { Selection } from '#core/catalog/selection.ts';
import { useFilters, useSelection } from '#store/derived.ts';
import { changeTable } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { FIRST_FACETS, MORE_GROUPS } from '#parts/facet-groups.ts';
import { FacetFilter } from './FacetFilter.tsx';
import styles from './FilterPanel.module.css';
import { PermissionFilter } from './PermissionFilter.tsx';
import { RangeFilter } from './RangeFilter.tsx';

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
          onClick={() => changeTable({ filters: NO_FILTERS }, 'push')}
        >
          Clear all
        </button>
      </div>
      <div className={styles.facets}>
        {FIRST_FACETS.map((spec) => (
          <FacetFilter key={spec.key} {...counted} spec={spec} />
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
      {MORE_GROUPS.map((group) => (
        <div key={group.title} role="group" aria-label={group.title ?? undefined}>
          <h3 className={styles.group}>{group.title}</h3>
          {group.facets.map((spec) => (
            <FacetFilter key={spec.key} {...counted} spec={spec} />
          ))}
        </div>
      ))}
      <RangeFilter rangeKey="checked" hint="0 to 100" />
    </>
  );
}
