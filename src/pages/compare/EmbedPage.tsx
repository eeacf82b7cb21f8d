import { useEffect } from 'react';
import { byTodaysNames } from '#core/comparison/comparison.ts';
import { comparisonOf, detailView, type EmbedView, type View } from '#core/link/view.ts';
import { loadCatalog, loadRecord } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { releaseAnswer } from '#store/release.ts';
import { useShownDate } from '#store/shown-data.ts';
import { useView } from '#store/view.ts';
import { DataFailure } from '#parts/DataFailure.tsx';
import { sentenceOf } from '#parts/IdNotices.tsx';
import { Link } from '#parts/Link.tsx';
import { NeedsCode } from '#parts/NeedsCode.tsx';
import { remarksOn } from '#parts/Notices.tsx';
import { readingDate } from '#words/format.ts';
import { releaseSentence } from '#words/release.ts';
import { CompareTable } from './CompareTable.tsx';
import styles from './EmbedPage.module.css';
import { useModels } from '#parts/use-models.ts';

/** A comparison in somebody else's page: the content, and one line that says where it is from and of which day. */
export function EmbedPage() {
  const view = useView((state) => (state.view.page === 'embed' ? state.view : null));
  return view === null ? null : <Embedded view={view} />;
}

function Embedded({ view }: { view: EmbedView }) {
  const catalog = useIndex()?.catalog ?? null;
  const date = useShownDate();
  const { resolved, ready, failed, isWaiting } = useModels(view.models, catalog);
  // Only the catalog knows what became of a model that has no record.
  const mustLookUp = resolved === null && !isWaiting;
  useEffect(() => {
    if (mustLookUp) void loadCatalog();
  }, [mustLookUp]);
  const remarks = remarksOn(useView((state) => state.notices));
  const fates = catalog === null ? [] : (resolved ?? []).flatMap((fate) => sentenceOf(fate, catalog) ?? []);
  return (
    <article className={styles.embed}>
      <h1 className="visually-hidden">Models side by side</h1>
      <NeedsCode />
      {[...remarks, ...fates, ...releaseRemark(view)].map((words) => (
        <p key={words} className={styles.remark} role="status">
          {words}
        </p>
      ))}
      {failed[0] ? (
        <DataFailure error={failed[0].error} retry={() => failed.forEach(({ id }) => void loadRecord(id))} />
      ) : null}
      {ready.length > 0 && !isWaiting ? (
        <CompareTable
          view={catalog === null ? view : byTodaysNames(view, catalog)}
          records={ready}
          index={null}
        />
      ) : (
        <p className={`${styles.remark} ${styles.alive}`}>
          {view.models.length === 0 ? <NoModels /> : 'Loading the models…'}
        </p>
      )}
      <SourceLine view={view} date={date} />
    </article>
  );
}

/** For whoever puts a frame into a page, and has not said of what. */
function NoModels() {
  return (
    <>
      The address of this frame names no model. <Link to={comparisonOf([])}>Compare some</Link>, and copy the
      code of the frame from Share there.
    </>
  );
}

/** The data of another day than the one asked for is said; the day itself stands below. */
function releaseRemark(view: EmbedView): string[] {
  const answer = releaseAnswer(view);
  if (view.release === null || answer === null || answer.why === 'kept') return [];
  const sentence = releaseSentence(view.release, answer, view.page, true);
  return sentence === '' ? [] : [sentence];
}

/** Leads to the page that shows the same, with all that the reader of a frame cannot change. */
function SourceLine({ view, date }: { view: EmbedView; date: string | null }) {
  const { theme: _, ...choices } = view;
  const [only, ...others] = view.models;
  const isFrozen = ['kept', 'newest'].includes(releaseAnswer(view)?.why ?? '');
  const whole: View =
    only !== undefined && others.length === 0
      ? { ...detailView('model', only), release: view.release }
      : { ...choices, page: 'compare' };
  return (
    <footer className={styles.source}>
      <Link to={whole}>Ajar</Link>
      {date === null ? '' : `, data of ${readingDate(date)}`}
      {isFrozen ? (
        <>
          , frozen:{' '}
          <Link to={{ ...whole, release: null }} isNewest>
            see the newest
          </Link>
        </>
      ) : null}
    </footer>
  );
}
