import { Fragment } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { NO_FILTERS, type Filters } from '#core/catalog/filters.ts';
import { countOf } from '#core/catalog/bitset.ts';
import { closestIds } from '#core/catalog/close-ids.ts';
import { nameOf } from '#core/catalog/name-of.ts';
import { bestRemoval } from '#core/catalog/hidden.ts';
import { useFilters } from '#store/derived.ts';
import controls from '#ui/controls.module.css';
import messages from '#parts/messages.module.css';
import { describePart } from '#words/filters.ts';
import { filterFromHere } from './filter-from-here.ts';

/** No model fits: says which filter to take away, and what that brings back. */
export function EmptyResult({ index }: { index: FilterIndex }) {
  const filters = useFilters();
  if (index.catalog.size === 0) {
    return (
      <div id="models" tabIndex={-1} className={messages.message}>
        <h2>The data holds no models</h2>
        <p>The file arrived, but it is empty. This is a mistake on our side, not in your link.</p>
      </div>
    );
  }
  const found = index.search?.(filters.query);
  if (found && countOf(found.rows) === 0) return <NothingFound index={index} filters={filters} />;
  const best = bestRemoval(index, filters);
  return (
    <div id="models" tabIndex={-1} className={messages.message}>
      <h2>No model fits all of this</h2>
      {best ? (
        <>
          <p>
            Without <b>{describePart(index.catalog, filters, best.part)}</b> there would be {best.count}{' '}
            {best.count === 1 ? 'model' : 'models'}.
          </p>
          <button type="button" className={controls.primary} onClick={() => filterFromHere(best.left)}>
            Remove that filter
          </button>
        </>
      ) : (
        <p>Removing any one filter still gives nothing.</p>
      )}
      <button type="button" className={controls.button} onClick={() => filterFromHere(NO_FILTERS)}>
        Clear all filters
      </button>
    </div>
  );
}

/** No name holds what is searched for: the closest there are. */
function NothingFound({ index, filters }: { index: FilterIndex; filters: Filters }) {
  const { catalog } = index;
  const close = closestIds(filters.query.trim().replaceAll(/\s+/g, '-'), catalog.ids);
  return (
    <div id="models" tabIndex={-1} className={messages.message}>
      <h2>No model or producer matches “{filters.query.trim()}”</h2>
      {close.length > 0 ? (
        <p>
          Did you mean{' '}
          {close.map((id, at) => {
            const name = nameOf(catalog, id);
            return (
              <Fragment key={id}>
                {at === 0 ? '' : ' or '}
                <button
                  type="button"
                  className={controls.quiet}
                  onClick={() => filterFromHere({ ...filters, query: name })}
                >
                  {name}
                </button>
              </Fragment>
            );
          })}
          ?
        </p>
      ) : null}
      <button
        type="button"
        className={controls.primary}
        onClick={() => filterFromHere({ ...filters, query: '' })}
      >
        Clear the search
      </button>
    </div>
  );
}
