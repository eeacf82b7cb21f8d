import { useEffect } from 'react';
import { DEFAULT_TABLE, dossierOf, type DossierView } from '#core/link/view.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { loadCatalog, loadRecord, useDataset } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { permalinkOf } from '#store/url.ts';
import { showView, useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { DataFailure } from '#parts/DataFailure.tsx';
import { IdNotices } from '#parts/IdNotices.tsx';
import { Link } from '#parts/Link.tsx';
import { NeedsCode } from '#parts/NeedsCode.tsx';
import { Notices } from '#parts/Notices.tsx';
import { useModels } from '#parts/use-models.ts';
import { readingDate } from '#words/format.ts';
import { listOf } from '#words/list-of.ts';
import { ModelDossier } from './ModelDossier.tsx';
import { SideBySide } from './SideBySide.tsx';
import styles from './dossier.module.css';

/** What is known of one model, or of some side by side, on a sheet or two of paper. */
export function DossierPage() {
  const view = useView((state): DossierView => (state.view.page === 'dossier' ? state.view : dossierOf([])));
  const catalog = useIndex()?.catalog ?? null;
  useEffect(() => void loadCatalog(), []);
  const catalogError = useDataset((state) =>
    state.catalog?.state === 'failed' ? state.catalog.error : null,
  );
  const { resolved, ready, failed, isWaiting } = useModels(view.models, catalog);
  const error = failed[0]?.error ?? (resolved === null ? catalogError : null);
  const retry = () => {
    for (const { id } of failed) void loadRecord(id);
    void loadCatalog();
  };
  if (view.models.length === 0) return <NoModels />;
  if (error !== null) return <DataFailure error={error} retry={retry} />;
  if (resolved === null || isWaiting) return <p aria-live="polite">Loading the dossier…</p>;
  return (
    <article
      className={styles.dossier}
      data-many={ready.length > 4 ? 'more' : ready.length > 1 ? 'some' : undefined}
    >
      <div className={styles.tools}>
        <Notices catalog={null} />
        {catalog === null ? null : (
          <IdNotices
            resolved={resolved}
            catalog={catalog}
            onChange={(models) => showView({ ...view, models })}
          />
        )}
      </div>
      {ready.length > 0 ? <Head records={ready} view={view} /> : <h1>Dossier</h1>}
      {ready.length === 1 ? <ModelDossier record={ready[0]!} /> : null}
      {ready.length > 1 ? <SideBySide records={ready} /> : null}
    </article>
  );
}

/** Of what and of which day it is, where that stays, and what it is not. */
function Head({ records, view }: { records: readonly ModelRecord[]; view: DossierView }) {
  const date = records[0]?.factsOf ?? '';
  const address = permalinkOf({ ...view, release: date });
  return (
    <header className={styles.head}>
      <h1>
        <bdi>{listOf(records.map(({ model }) => labelOf(model)))}</bdi>
      </h1>
      <button type="button" className={`${controls.primary} ${styles.print}`} onClick={() => print()}>
        Print
      </button>
      <p>
        How open {records.length === 1 ? 'it is' : 'they are'}, by our reading of the data of{' '}
        {readingDate(date)}.{' '}
        {records.length === 1
          ? 'Facts with their sources, and what is unknown'
          : 'The sources stand in the dossier of each model'}
        ; not legal advice. For good at <a href={address}>{address}</a>
      </p>
    </header>
  );
}

function NoModels() {
  return (
    <article className={styles.dossier}>
      <Notices catalog={null} />
      <header className={styles.head}>
        <h1>Dossier</h1>
        <p>
          What is known of a model on one or two sheets of paper: its license with what it allows and demands,
          what the definitions say, the evidence, and what is unknown. Open it from the page of a model, or
          from a comparison.
        </p>
      </header>
      <NeedsCode />
      <Link to={DEFAULT_TABLE}>All models</Link>
    </article>
  );
}
