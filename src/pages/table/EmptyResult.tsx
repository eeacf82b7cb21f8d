import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { NO_FILTERS } from '#core/catalog/filters.ts';
import { bestRemoval } from '#core/catalog/selection.ts';
import { useFilters } from '#store/derived.ts';
import { changeTable } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import messages from '#parts/messages.module.css';
import { describePart } from './FilterChips.tsx';

/** No model fits: says which filter to take away, and what that brings back. */
export function EmptyResult({ index }: { index: FilterIndex }) {
  const filters = useFilters();
  if (index.catalog.size === 0) {
    return (
      <div className={messages.message}>
        <h2>The data holds no models</h2>
        <p>The file arrived, but it is empty. This is a mistake on our side, not in your link.</p>
      </div>
    );
  }
  const best = bestRemoval(index, filters);
  return (
    <div className={messages.message}>
      <h2>No model fits all of this</h2>
      {best ? (
        <>
          <p>
            Without <b>{describePart(index.catalog, filters, best.part)}</b> there would be {best.count}{' '}
            {best.count === 1 ? 'model' : 'models'}.
          </p>
          <button
            type="button"
            className={controls.primary}
            onClick={() => changeTable({ filters: best.left }, 'push')}
          >
            Remove that filter
          </button>
        </>
      ) : (
        <p>No single filter is to blame: taking any one of them away still leaves none.</p>
      )}
      <button
        type="button"
        className={controls.button}
        onClick={() => changeTable({ filters: NO_FILTERS }, 'push')}
      >
        Clear all filters
      </button>
    </div>
  );
}
