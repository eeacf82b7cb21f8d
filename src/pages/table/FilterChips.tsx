import type { Catalog } from '#core/catalog/catalog.ts';
import { removals, type Filters } from '#core/catalog/filters.ts';
import type { RangeKey } from '#core/catalog/facets.ts';
import type { Permission } from '#core/model/vocabulary.ts';
import { useFilters } from '#store/derived.ts';
import { changeTable } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { facetLabel, valueLabel } from '#words/facet-values.ts';
import { PERMISSION_LABELS } from '#words/labels.ts';
import styles from './Toolbar.module.css';

/** What a part of the filters says, in words. */
export function describePart(catalog: Catalog, filters: Filters, part: string): string {
  if (part === 'q') return `“${filters.query}”`;
  if (part.startsWith('permits ')) {
    const permission = part.slice('permits '.length) as Permission;
    return `license permits: ${PERMISSION_LABELS[permission]}${filters.permitsUnknown ? ', or unknown' : ''}`;
  }
  const range = filters.ranges[part as RangeKey];
  if (range) {
    const bounds = [
      range.min === null ? '' : `from ${range.min}`,
      range.max === null ? '' : `to ${range.max}`,
    ];
    return `${facetLabel(part)}: ${bounds.filter(Boolean).join(' ')}${range.unknown ? ', or unknown' : ''}`;
  }
  const picks = filters.facets[part] ?? [];
  if (part === 'model' && picks.length > 3) return `${picks.length} models by name`;
  const words = picks.map((pick) =>
    pick.startsWith('!')
      ? `not ${valueLabel(catalog, part, pick.slice(1))}`
      : valueLabel(catalog, part, pick),
  );
  return `${facetLabel(part)}: ${words.join(' or ')}`;
}

/** The active filters, each a chip that takes itself away. */
export function FilterChips({ catalog }: { catalog: Catalog }) {
  const filters = useFilters();
  const parts = removals(filters);
  if (parts.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Active filters">
      {parts.map(({ part, left }) => {
        const text = describePart(catalog, filters, part);
        return (
          <li key={part}>
            <button
              type="button"
              className={controls.chip}
              aria-label={`Remove the filter ${text}`}
              onClick={() => changeTable({ filters: left }, 'push')}
            >
              <span>{text}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
