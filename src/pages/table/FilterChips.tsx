import type { Catalog } from '#core/catalog/catalog.ts';
import { partName } from '#core/catalog/filters.ts';
import { removals } from '#core/catalog/removals.ts';
import { useFilters } from '#store/derived.ts';
import { LateButton } from '#parts/LateButton.tsx';
import controls from '#ui/controls.module.css';
import { loadCode } from '#ui/load-code.ts';
import { describePart } from '#words/filters.ts';
import { filterFromHere } from './filter-from-here.ts';
import styles from './Toolbar.module.css';

/** The filters as text; few ask for it, so its code comes when somebody does. */
async function editAsText(): Promise<void> {
  const module = await loadCode(() => import('./search/edit-as-text.ts'));
  module.editAsText();
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
      <li>
        <LateButton name="What edits filters as text" className={controls.quiet} run={editAsText}>
          Edit as text
        </LateButton>
      </li>
    </ul>
  );
}
