import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { select, type Selection } from '#core/catalog/selection.ts';
import { keepLast, provideSelect, useKnownFilters } from './derived.ts';

const selectOnce = keepLast(select);
provideSelect(selectOnce);

/**
 * The models the table's filters let through, as far as these can be told by now, and what other filters would; computed
 * once however many components ask.
 */
export function useSelection(index: FilterIndex): Selection {
  return selectOnce(index, useKnownFilters());
}
