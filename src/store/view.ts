import type { Notice } from '#core/link/permalink.ts';
import { DEFAULT_TABLE, MAX_COMPARED, type TableView, type View } from '#core/link/view.ts';
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
