import type { Catalog } from '#core/catalog/catalog.ts';
import type { FacetKey } from '#core/catalog/columns.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import {
  partName,
  removals,
  withUnknown,
  type FilterPart,
  type Filters,
  type Range,
} from '#core/catalog/filters.ts';
import { useFilters, useSelection } from '#store/derived.ts';
import controls from '#ui/controls.module.css';
import { addWords, columnName, valueLabel } from '#words/columns.ts';
import { PERMISSION_LABELS } from '#words/labels.ts';
import { LATER_WORDS } from '#words/later-columns.ts';
import { filterFromHere } from './filter-from-here.ts';
import styles from './Toolbar.module.css';

// Any column may be filtered by.
addWords(LATER_WORDS);

/** More values than this are counted in a chip. */
const NAMED = 12;

/** What a part of the filters says, in words. */
export function describePart(catalog: Catalog, filters: Filters, part: FilterPart): string {
  switch (part.kind) {
    case 'query':
      return `“${filters.query}”`;
    case 'permission':
      return `I need to be able to: ${PERMISSION_LABELS[part.permission]}${filters.permitsUnknown ? ', or unknown' : ''}`;
    case 'range':
      return `${columnName(part.key)}: ${describeRange(filters.ranges[part.key])}`;
    case 'facet': {
      const picks = filters.facets[part.key] ?? [];
      if (part.key === 'model' && picks.length > 3) return `${picks.length} chosen models`;
      const named = picks.slice(0, NAMED).map((pick) => describePick(catalog, part.key, pick));
      const others = picks.length > NAMED ? [`${picks.length - NAMED} others`] : [];
      return `${columnName(part.key)}: ${[...named, ...others].join(' or ')}`;
    }
  }
}

function describePick(catalog: Catalog, key: FacetKey, pick: string): string {
  return pick.startsWith('!')
    ? `not ${valueLabel(catalog, key, pick.slice(1))}`
    : valueLabel(catalog, key, pick);
}

function describeRange(range: Range | undefined): string {
  if (range === undefined) return '';
  const bounds = [range.min === null ? '' : `from ${range.min}`, range.max === null ? '' : `to ${range.max}`];
  return `${bounds.filter(Boolean).join(' ')}${range.unknown ? ', or unknown' : ''}`;
}

/** The active filters, each a chip that takes itself away, and how many models they leave out as unknown. */
export function AskedFor({ index }: { index: FilterIndex }) {
  const filters = useFilters();
  const { leftOut } = useSelection(index);
  return (
    <>
      <ul className={styles.chips} aria-label="Active filters">
        {removals(filters).map(({ part, left }) => {
          const text = describePart(index.catalog, filters, part);
          return (
            <li key={partName(part)}>
              <button
                type="button"
                className={controls.chip}
                aria-label={`Remove the filter ${text}`}
                onClick={() => filterFromHere(left)}
              >
                <span>{text}</span>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      {leftOut > 0 ? (
        <p className={styles.leftOut}>
          {leftOut} more could match; something about them is unknown ·{' '}
          <button type="button" onClick={() => filterFromHere(withUnknown(filters))}>
            Include them
          </button>
        </p>
      ) : null}
    </>
  );
}
