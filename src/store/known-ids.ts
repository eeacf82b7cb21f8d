import type { View } from '#core/link/view.ts';
import { loadCode } from '#ui/load-code.ts';
import { useDataset } from './dataset.ts';
import { respellView, useView } from './view.ts';

/**
 * Spells the ids of the view as the data spells them, as far as it is here, and takes filters out of its search. Few
 * links need it, so its code comes later.
 */
export async function settleIds(): Promise<void> {
  const { withKnownIds } = await loadCode(() => import('#core/link/known-ids.ts'));
  const inText = await filtersInSearch();
  const { catalog, licenses } = useDataset.getState();
  const { view } = useView.getState();
  const next = withKnownIds(inText(view), {
    catalog: catalog?.state === 'ready' ? catalog.value.catalog : null,
    licenses: licenses?.state === 'ready' ? licenses.value.map(({ id }) => id) : [],
  });
  if (next !== view) respellView(next);
}

/** The same, where nobody waits for it; without its code, ids stay as they were written. */
const settle = () => void settleIds().catch(() => undefined);

/** Settles the ids of the view, now and whenever more of the data has come. */
export function keepIdsSettled(): void {
  settle();
  useDataset.subscribe((state, previous) => {
    if (state.catalog !== previous.catalog || state.licenses !== previous.licenses) settle();
  });
}

/** How filters are read out of a search; nothing is loaded where there are none. */
async function filtersInSearch(): Promise<(view: View) => View> {
  const { view } = useView.getState();
  if (view.page !== 'table' || !view.filters.query.includes(':')) return (same) => same;
  return (await loadCode(() => import('#core/link/filter-text.ts'))).withTerms;
}
