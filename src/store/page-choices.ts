import type { ChangesView, CompareView, IndexesView, PicturesView } from '#core/link/view.ts';
import type { LicensesView } from '#core/link/licenses-view.ts';
import { byTodaysNames } from '#core/comparison/comparison.ts';
import { useDataset } from './dataset.ts';
import { showView, useView, type HistoryChange } from './view.ts';

/** What the reader chooses on the pages beside the table. */

/**
 * Changes the comparison; does nothing on another page. A model that was renamed is under its new name from then on.
 */
export function changeComparison(
  part: Partial<CompareView> | ((now: CompareView) => Partial<CompareView>),
  change: HistoryChange = 'push',
): void {
  const { view } = useView.getState();
  if (view.page !== 'compare') return;
  const { catalog } = useDataset.getState();
  const now = catalog?.state === 'ready' ? byTodaysNames(view, catalog.value.catalog) : view;
  const next = { ...now, ...(typeof part === 'function' ? part(now) : part) };
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
