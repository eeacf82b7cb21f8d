import { byTodaysNames } from '#core/comparison/comparison.ts';
import type { CompareView } from '#core/link/view.ts';
import { useDataset } from './dataset.ts';
import { showView, useView, type HistoryChange } from './view.ts';

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
