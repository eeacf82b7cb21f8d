import { useMemo } from 'react';
import type { ReleaseChanges } from '#data/publish/changes.ts';
import { dataUrl } from '#api/data.ts';
import { DEFAULT_CHANGES } from '#core/link/bare-views.ts';
import { plainView, type ChangesView } from '#core/link/view.ts';
import article from '#parts/article.module.css';
import { Contents } from '#parts/Contents.tsx';
import { DataFailure } from '#parts/DataFailure.tsx';
import { Link } from '#parts/Link.tsx';
import { Notices } from '#parts/Notices.tsx';
import { usePageData } from '#parts/use-page-data.ts';
import { useView } from '#store/view.ts';
import { changeChanges } from '#store/page-choices.ts';
import controls from '#ui/controls.module.css';
import { filteredCount } from '#words/changes.ts';
import { readingDate } from '#words/format.ts';
import styles from './ChangesPage.module.css';
import { ChangeTools } from './ChangeTools.tsx';
import { chooseChanges, countChanges, isNarrowed } from './chosen-changes.ts';
import { LicenseTimelines } from './LicenseTimelines.tsx';
import { ReleaseSection } from './ReleaseSection.tsx';

/** What changed in the data: the releases, newest first, and what was corrected for each, by model. */
export function ChangesPage() {
  const { data, retry } = usePageData('changes.json');
  const view = useView((state): ChangesView =>
    state.view.page === 'changes' ? state.view : DEFAULT_CHANGES,
  );
  if (data.state === 'failed') return <DataFailure error={data.error} retry={retry} />;
  if (data.state === 'loading') return <p aria-live="polite">Loading the changes…</p>;
  return <LoadedChanges releases={data.value} view={view} />;
}

function LoadedChanges({ releases, view }: { releases: readonly ReleaseChanges[]; view: ChangesView }) {
  const timelines = usePageData('license-timelines.json').data;
  const licenses = useMemo(
    () =>
      new Map((timelines.state === 'ready' ? timelines.value.licenses : []).map((each) => [each.id, each])),
    [timelines],
  );
  const chosen = chooseChanges(releases, view);
  const shown = countChanges(chosen);
  const all = countChanges(releases);
  return (
    <article className={article.article}>
      <header className={article.head}>
        <p className={article.path}>
          <Link to={plainView('data')}>Data</Link> / changes
        </p>
        <h1>What changed in the data</h1>
        <p className={article.lead}>
          Every release, and every correction in it: what a record said before, what it says now, and why.
          When a source proves us wrong, the correction appears here.
        </p>
        <p className={article.small}>
          As a <a href={dataUrl('feed.xml')}>feed</a> or as <a href={dataUrl('changes.json')}>JSON</a>.
        </p>
        <Notices catalog={null} />
      </header>
      <Contents
        sections={[
          ...chosen.map(({ date }) => [date, readingDate(date)] as const),
          ['licenses', 'Licenses over time'],
        ]}
      />
      <div className={article.body}>
        <ChangeTools releases={releases} view={view} />
        <p className={styles.count} aria-live="polite">
          {filteredCount(shown, all)}{' '}
          {shown === all ? null : (
            <button
              type="button"
              className={controls.quiet}
              onClick={() => changeChanges({ ...DEFAULT_CHANGES, release: view.release, extra: view.extra })}
            >
              Show all
            </button>
          )}
        </p>
        {shown === 0 && isNarrowed(view) ? <p className={styles.nothing}>No correction fits.</p> : null}
        {chosen.map((release) => (
          <ReleaseSection
            key={[release.date, view.query, view.models, view.family, view.kind].join(' ')}
            release={release}
            isNarrowed={isNarrowed(view)}
            licenses={licenses}
          />
        ))}
        <LicenseTimelines family={view.family} models={view.models} licenses={licenses} />
      </div>
    </article>
  );
}
