import type { View } from '#core/link/view.ts';
import { showsReleases } from '#core/link/pages.ts';
import { loadCode } from '#ui/load-code.ts';
import { useDataset } from './dataset.ts';
import { useView } from './view.ts';

/** A view with the data that the reader sees now, if its page can show it and it asks for none itself. */
export function inShownRelease<V extends View>(view: V): V {
  const { release } = useDataset.getState();
  return release !== null && view.release === null && showsReleases(view.page) ? { ...view, release } : view;
}

/** Sees to it that the data is of the release that the view asks for; what that takes is loaded when one does. */
export async function followRelease(): Promise<void> {
  useView.subscribe(({ view }, { view: previous }) => {
    // Where its code cannot be had, the notice of the release says so, and tries again.
    if (view.release !== previous.release || view.page !== previous.page)
      void settle().catch(() => undefined);
  });
  await settle();
}

async function settle(): Promise<void> {
  if (useView.getState().view.release === null && useDataset.getState().release === null) return;
  const { settleRelease } = await loadCode(() => import('./release.ts'));
  await settleRelease();
}
