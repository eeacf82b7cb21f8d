import { useEffect } from 'react';
import { showsReleases } from '#core/link/pages.ts';
import { DEFAULT_CHANGES } from '#core/link/bare-views.ts';
import type { View } from '#core/link/view.ts';
import { useDataset } from '#store/dataset.ts';
import { releaseAnswer, settleRelease } from '#store/release.ts';
import { useView } from '#store/view.ts';
import { releaseSentence } from '#words/release.ts';
import { Link } from './Link.tsx';
import { SinceThen } from './SinceThen.tsx';
import styles from './messages.module.css';

/** Which release a link that asks for one shows, and the way to the newest and to what changed. */
export function ReleaseNotice() {
  const view = useView((state) => state.view);
  const list = useDataset((state) => state.pages['releases.json']);
  const { release } = view;
  // The code of releases came with this one: what it could not do before, it can now.
  useEffect(() => void settleRelease(), []);
  if (release === null) return null;
  const answer = releaseAnswer(view);
  const text =
    answer !== null
      ? releaseSentence(release, answer, view.page, showsReleases(view.page))
      : list?.state === 'failed'
        ? `This link asks for the data of ${release}, but the list of releases could not be loaded; you see the newest.`
        : `Looking for the data of ${release} …`;
  if (text === '') return null;
  return (
    <div className={styles.notices} role="status">
      <div>
        <span>{text}</span>{' '}
        {answer?.why === 'kept' ? (
          <Link to={{ ...view, release: null }} isNewest>
            See the newest data
          </Link>
        ) : null}{' '}
        <Link
          to={{
            ...DEFAULT_CHANGES,
            models: modelsOf(view),
            since: answer?.why === 'kept' ? answer.shown : null,
          }}
        >
          What changed since
        </Link>
      </div>
      {answer?.why === 'kept' && showsReleases(view.page) ? (
        <SinceThen view={view} release={answer.shown} />
      ) : null}
    </div>
  );
}

/** The models that a view is about; none where it is about all. */
function modelsOf(view: View): readonly string[] {
  if (view.page === 'model') return [view.id];
  return view.page === 'compare' || view.page === 'dossier' ? view.models : [];
}
