import { showsReleases } from '#core/link/pages.ts';
import { answerRelease, type ReleaseAnswer } from '#core/link/release.ts';
import type { View } from '#core/link/view.ts';
import type { Release } from '#data/publish/kept-files.ts';
import { showRelease, useDataset } from './dataset.ts';
import { loadPageData } from './files.ts';
import { useView } from './view.ts';

const LIST = 'releases.json';

/** What the release that a view asks for comes to; null while the list of releases is not here, or cannot be had. */
export function releaseAnswer({ release }: View): ReleaseAnswer | null {
  const list = useDataset.getState().pages[LIST];
  if (release === null || list?.state !== 'ready') return null;
  return answerRelease(release, list.value as Release[]);
}

/** Shows the data of the release that the view asks for, where it is kept and its page can show it; else the newest. */
export async function settleRelease(): Promise<void> {
  const { view } = useView.getState();
  if (view.release !== null) await loadPageData(LIST);
  // The reader may have gone on meanwhile.
  const current = useView.getState().view;
  if (current.release !== view.release || current.page !== view.page) return;
  const answer = releaseAnswer(view);
  showRelease(answer?.why === 'kept' && showsReleases(view.page) ? answer.shown : null);
}
