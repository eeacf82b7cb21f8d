import type { View } from '#core/link/view.ts';
import { loadCode } from '#ui/load-code.ts';
import { valueLabel } from '#words/columns.ts';
import { useDataset } from './dataset.ts';
import { isTyped, loadReader, mayHoldTerms, readAgain } from './draft.ts';
import { respellView, useView } from './view.ts';

/**
 * Spells the ids and values of the view as the data spells them, as far as it is here, and takes filters out of its
 * search. What is being typed is read again instead. Few links need it, so its code comes later.
 */
export async function settleIds(): Promise<void> {
  const [{ withKnownIds }, inText] = await Promise.all([
    loadCode(() => import('#core/link/known-ids.ts')),
    filtersInSearch(),
  ]);
  const { catalog, licenses } = useDataset.getState();
  const { view } = useView.getState();
  if (view.page === 'table' && isTyped(view.filters)) return readAgain();
  const next = withKnownIds(inText(view), {
    catalog: catalog?.state === 'ready' ? catalog.value.catalog : null,
    licenses: licenses?.state === 'ready' ? licenses.value.map(({ id }) => id) : [],
    labelOf: valueLabel,
  });
  if (next !== view) respellView(next);
  return undefined;
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
  if (view.page !== 'table' || !mayHoldTerms(view.filters.query)) return (same) => same;
  await loadReader();
  return (await loadCode(() => import('./typed-filters.ts'))).withTerms;
}
