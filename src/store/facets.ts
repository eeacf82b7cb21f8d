import type { FacetKey } from '#core/catalog/columns.ts';
import type { Filters } from '#core/catalog/filters.ts';
import { changeTable, useView, type HistoryChange } from './view.ts';

/** Changes what the table is filtered by. */
export function changeFilters(part: Partial<Filters>, change: HistoryChange = 'push'): void {
  const { view } = useView.getState();
  if (view.page === 'table') changeTable({ filters: { ...view.filters, ...part } }, change);
}

/** Picks or drops one value of a facet; an empty facet is no filter. */
export function toggleFacetValue(key: FacetKey, value: string): void {
  togglePick(key, value, value);
}

/** Leaves one value of a facet out, or lets it in again. */
export function toggleExcluded(key: FacetKey, value: string): void {
  togglePick(key, value, `!${value}`);
}

/** Asks this of a value in place of what was asked of it, or nothing if it is asked already. */
function togglePick(key: FacetKey, value: string, wanted: string): void {
  const { view } = useView.getState();
  if (view.page !== 'table') return;
  const picks = view.filters.facets[key] ?? [];
  const others = picks.filter((pick) => pick !== value && pick !== `!${value}`);
  setFacet(key, picks.includes(wanted) ? others : [...others, wanted]);
}

/** Sets all picks of a facet at once. */
export function setFacet(key: FacetKey, picks: readonly string[]): void {
  const { view } = useView.getState();
  if (view.page !== 'table') return;
  const { facets, all } = view.filters;
  const { [key]: _, ...others } = facets;
  if (picks.length === 0) changeFilters({ facets: others, all: all.filter((other) => other !== key) });
  else changeFilters({ facets: { ...others, [key]: picks.toSorted() } });
}
