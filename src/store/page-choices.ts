import type { ChangesView, IndexesView, PicturesView } from '#core/link/view.ts';
import type { LicensesView } from '#core/link/licenses-view.ts';
import { showView, useView, type HistoryChange } from './view.ts';

/** What the reader chooses on the pages beside the table; of a comparison: comparison-choices.ts. */

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
