import { Fragment } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { NO_FILTERS, partName, type Filters } from '#core/catalog/filters.ts';
import { countOf } from '#core/catalog/bitset.ts';
import { closestIds } from '#core/catalog/close-ids.ts';
import { nameOf } from '#core/catalog/name-of.ts';
import { helpfulRemovals } from '#core/catalog/hidden.ts';
import { useFilters } from '#store/derived.ts';
import { mayHoldTerms } from '#store/draft.ts';
import controls from '#ui/controls.module.css';
import messages from '#parts/messages.module.css';
import { PartError } from '#parts/PartError.tsx';
import { describePart } from '#words/filters.ts';
import { filterFromHere } from './filter-from-here.ts';
import { UnreadTerms } from './lazy-menus.ts';
import styles from './EmptyResult.module.css';

/** No model fits: says which filters to take away, and what each would bring back. */
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
  const helpful = helpfulRemovals(index, filters);
  return (
    <div id="models" tabIndex={-1} className={messages.message}>
      <h2>No model fits all of this</h2>
      {helpful.length === 0 ? (
        <p>Removing any one filter still gives nothing.</p>
      ) : (
        <>
          <p>Take one away, and there would be:</p>
          <ul className={styles.removals}>
            {helpful.map(({ part, left, count }) => (
              <li key={partName(part)}>
                <button type="button" className={controls.button} onClick={() => filterFromHere(left)}>
                  Without {describePart(index.catalog, filters, part)}
                </button>
                <span>
                  {count} {count === 1 ? 'model' : 'models'}
                </span>
              </li>
            ))}
          </ul>
        </>
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
      {mayHoldTerms(filters.query) ? (
        <div className={styles.terms}>
          <PartError name="What was wrong with these filters">
            <UnreadTerms index={index} text={filters.query} />
          </PartError>
        </div>
      ) : null}
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
