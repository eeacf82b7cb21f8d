import type { FacetKey } from '#core/catalog/columns.ts';
import type { Filters } from '#core/catalog/filters.ts';
import type { Notice } from '#core/link/permalink.ts';
import {
  DEFAULT_TABLE,
  MAX_COMPARED,
  type ChangesView,
  type CompareView,
  type IndexesView,
  type LicensesView,
  type PicturesView,
  type TableView,
  type View,
} from '#core/link/view.ts';
import { createPageStore } from './create-store.ts';

/** How a change of the view shows in the browser's history: a new entry, or the current one rewritten. */
export type HistoryChange = 'push' | 'replace';

type ViewState = {
  /** What the reader chose: exactly what a permalink holds. */
  view: View;
  /** What the reader should be told about the link they opened; gone once dismissed or acted upon. */
  notices: readonly Notice[];
  change: HistoryChange;
  /** The table as it was left, to come back to. */
  lastTable: TableView;
};

export const useView = createPageStore<ViewState>({
  view: DEFAULT_TABLE,
  notices: [],
  change: 'replace',
  lastTable: DEFAULT_TABLE,
});

/** Does the page stand in somebody else's? It is opened as such, and leads away from there only in another tab. */
export function isEmbedded(): boolean {
  return useView.getState().view.page === 'embed';
}

/** Shows a view that was read from an address. */
export function showAddress(view: View, notices: readonly Notice[]): void {
  useView.setState((state) => ({
    view,
    notices,
    change: 'replace',
    lastTable: view.page === 'table' ? view : state.lastTable,
  }));
}

/** Shows the same view with ids in the data's spelling; what the reader was told stays. */
export function respellView(view: View): void {
  useView.setState((state) => ({
    view,
    change: 'replace',
    lastTable: view.page === 'table' ? view : state.lastTable,
  }));
}

/** Shows another view because the reader acted. */
export function showView(asked: View, change: HistoryChange = 'push'): void {
  const { notices } = useView.getState();
  const misread = new Set(notices.flatMap((notice) => (notice.code === 'bad-value' ? notice.parameter : [])));
  // Values nobody understood stay in the address until the reader acts, which is now.
  const view =
    misread.size === 0 ? asked : { ...asked, extra: asked.extra.filter(([name]) => !misread.has(name)) };
  useView.setState((state) => ({
    view,
    notices: [],
    change,
    lastTable: view.page === 'table' ? view : state.lastTable,
  }));
}

/** Takes the notices off the page. */
export function dismissNotices(): void {
  useView.setState({ notices: [] });
}

/** Changes the table's view; does nothing on another page. */
export function changeTable(part: Partial<TableView>, change: HistoryChange): void {
  const { view } = useView.getState();
  if (view.page === 'table') showView({ ...view, ...part }, change);
}

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

/** Picks or drops a model for comparison; false when there is no room for another. */
export function toggleSelected(id: string): boolean {
  const { view } = useView.getState();
  if (view.page !== 'table') return true;
  const isSelected = view.selected.includes(id);
  if (!isSelected && view.selected.length >= MAX_COMPARED) return false;
  const selected = isSelected ? view.selected.filter((other) => other !== id) : [...view.selected, id];
  changeTable({ selected }, 'replace');
  return true;
}

/** Changes the comparison; does nothing on another page. */
export function changeComparison(part: Partial<CompareView>, change: HistoryChange = 'push'): void {
  const { view } = useView.getState();
  if (view.page !== 'compare') return;
  const next = { ...view, ...part };
  const reference = next.reference !== null && next.models.includes(next.reference) ? next.reference : null;
  showView({ ...next, reference }, change);
}

/** Changes what of the other indexes is shown; does nothing on another page. */
export function changeIndexes(part: Partial<IndexesView>, change: HistoryChange = 'push'): void {
  const { view } = useView.getState();
  if (view.page === 'indexes') showView({ ...view, ...part }, change);
}

/** Changes what is drawn; does nothing on another page. */
export function changePictures(part: Partial<PicturesView>, change: HistoryChange = 'push'): void {
  const { view } = useView.getState();
  if (view.page === 'pictures') showView({ ...view, ...part }, change);
}

/** Changes which licenses are shown; does nothing on another page. */
export function changeLicenses(part: Partial<LicensesView>, change: HistoryChange): void {
  const { view } = useView.getState();
  if (view.page === 'licenses') showView({ ...view, ...part }, change);
}

/** Changes which corrections are shown; does nothing on another page. */
export function changeChanges(part: Partial<ChangesView>, change: HistoryChange = 'push'): void {
  const { view } = useView.getState();
  if (view.page === 'changes') showView({ ...view, ...part }, change);
}
