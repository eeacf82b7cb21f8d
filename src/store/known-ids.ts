import { withKnownIds } from '#core/link/known-ids.ts';
import { useDataset } from './dataset.ts';
import { respellView, useView } from './view.ts';

/** Spells the ids of the view as the data spells them, as far as it is here. */
export function settleIds(): void {
  const { catalog, licenses } = useDataset.getState();
  const { view } = useView.getState();
  const next = withKnownIds(view, {
    catalog: catalog?.state === 'ready' ? catalog.value.catalog : null,
    licenses: licenses?.state === 'ready' ? licenses.value.map(({ id }) => id) : [],
  });
  if (next !== view) respellView(next);
}

/** Settles the ids of the view, now and whenever more of the data has come. */
export function keepIdsSettled(): void {
  settleIds();
  useDataset.subscribe((state, previous) => {
    if (state.catalog !== previous.catalog || state.licenses !== previous.licenses) settleIds();
  });
}
