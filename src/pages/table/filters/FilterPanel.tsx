import { useMemo } from 'react';
import { columnOf, FACET_KEYS, type FacetGroup, type FacetKey } from '#core/catalog/columns.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { isUnfiltered, NO_FILTERS } from '#core/catalog/filters.ts';
import type { Selection } from '#core/catalog/selection.ts';
import { entriesOf } from '#core/model/own.ts';
import { useFilters } from '#store/derived.ts';
import { useSelection } from '#store/selecting.ts';
import { LateButton } from '#parts/LateButton.tsx';
import controls from '#ui/controls.module.css';
import { loadCode } from '#ui/load-code.ts';
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

/** All filters, in a column beside the table; where there is no room for it, a dialog holds them. */
export function FilterPanel({ index }: { index: FilterIndex }) {
  return (
    <section id="filters" className={styles.panel} aria-label="Filters">
      <div className={styles.head}>
        <h2>Filters</h2>
        <ClearAll />
      </div>
      <FilterFields index={index} />
      <LateButton name="The keyboard shortcuts" className={styles.keys} run={showKeys}>
        Keyboard shortcuts
      </LateButton>
    </section>
  );
}

async function showKeys(): Promise<void> {
  const keys = await loadCode(() => import('../../keys/show-keys.tsx'));
  keys.showKeys();
}

/** Takes all filters away. */
export function ClearAll() {
  const isClear = isUnfiltered(useFilters());
  return (
    <button
      type="button"
      className={`${controls.quiet} ${styles.clear}`}
      disabled={isClear}
      onClick={() => filterFromHere(NO_FILTERS)}
    >
      Clear all
    </button>
  );
}

/** Every filter there is, each with what it would give. */
export function FilterFields({ index }: { index: FilterIndex }) {
  const selection = useSelection(index);
  const result = useMemo(() => ({ index, selection }), [index, selection]);
  // The models are shown first, then what each value would give.
  const counted = useAfterPaint(result);
  // So do the filters below the screen.
  const hasMore = useAfterPaint(true, false);
  return (
    <div className={styles.facets}>
      {facetsOf('first').map((key) => (
        <FacetFilter key={key} {...counted} facet={key} />
      ))}
      <PermissionFilter selection={counted.selection} />
      <RangeFilter rangeKey="released" hint="A year or a month: 2024, 2024-06" />
      <RangeFilter rangeKey="size" hint="Total parameters, in billions" />
      {hasMore ? <MoreFilters {...counted} /> : null}
    </div>
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
