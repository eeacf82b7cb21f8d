import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { type Filters } from '#core/catalog/filters.ts';
import { withoutUnknown, withUnknown } from '#core/catalog/with-unknown.ts';
import { select } from '#core/catalog/selection.ts';
import { useFilters } from '#store/derived.ts';
import { useSelection } from '#store/selecting.ts';
import { changeTable } from '#store/view.ts';
import styles from './Toolbar.module.css';

/** Lets in the models that could match, of which something is unknown, or leaves them out again; says how many. */
export function UnknownSwitch({ index }: { index: FilterIndex }) {
  const { count, leftOut } = useSelection(index);
  const filters = useFilters();
  const isIncluded = leftOut === 0;
  const among =
    isIncluded && includesUnknown(filters) ? count - select(index, withoutUnknown(filters)).count : leftOut;
  if (among === 0) return null;
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        checked={isIncluded}
        aria-checked={isIncluded}
        onChange={() =>
          changeTable({ filters: isIncluded ? withoutUnknown(filters) : withUnknown(filters) }, 'push')
        }
      />
      Include {among} that could match; something about {among === 1 ? 'it' : 'them'} is unknown
    </label>
  );
}

/** Do the filters let through what is unknown, beside something they ask for? */
function includesUnknown(filters: Filters): boolean {
  return (
    filters.permitsUnknown ||
    Object.values(filters.ranges).some((range) => range.unknown) ||
    Object.values(filters.facets).some((picks) => picks.includes('unknown') && picks.length > 1)
  );
}
