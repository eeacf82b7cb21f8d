import { Fragment, useEffect, useState } from 'react';
import type { Catalog } from '#core/catalog/catalog.ts';
import { nameOf as nameInCatalog } from '#core/catalog/name-of.ts';
import { byTodaysNames } from '#core/comparison/comparison.ts';
import { dossierOf, MAX_COMPARED, type CompareView } from '#core/link/view.ts';
import { labelOf } from '#core/model/model.ts';
import { loadCatalog, loadRecord, useDataset } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { changeComparison } from '#store/comparison-choices.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Popover } from '#ui/Popover.tsx';
import { afterPaint } from '#ui/use-after-paint.ts';
import { Cite } from '#parts/Cite.tsx';
import { DataFailure } from '#parts/DataFailure.tsx';
import { IdNotices } from '#parts/IdNotices.tsx';
import { Link } from '#parts/Link.tsx';
import { Notices } from '#parts/Notices.tsx';
import { Share } from '#parts/share/Share.tsx';
import styles from './ComparePage.module.css';
import { CompareControls } from './CompareControls.tsx';
import { CompareTable } from './CompareTable.tsx';
import { ModelPicker } from './ModelPicker.tsx';
import { useModels } from '#parts/use-models.ts';
import { WellKnown } from './WellKnown.tsx';
import { changeWords, summaryLine } from '#words/comparison.ts';
import { NeedsCode } from '#parts/NeedsCode.tsx';
import { listOf } from '#words/list-of.ts';

/** Models side by side. */
export function ComparePage() {
  const view = useView((state) => (state.view.page === 'compare' ? state.view : null));
  if (view === null) return null;
  return (
    <>
      <NeedsCode />
      <Comparison view={view} />
    </>
  );
}

/** Stands as soon as the records are here; the catalog follows, unless something in the address has to be looked up. */
function Comparison({ view: asked }: { view: CompareView }) {
  const index = useIndex();
  const catalog = index?.catalog ?? null;
  const view = catalog === null ? asked : byTodaysNames(asked, catalog);
  const catalogError = useDataset((state) =>
    state.catalog?.state === 'failed' ? state.catalog.error : null,
  );
  const lastTable = useView((state) => state.lastTable);
  const { resolved, ids, records, ready, failed, isWaiting } = useModels(asked.models, catalog);
  // At first all that is asked for comes at once, so that nothing moves; a model that is added joins those that stand.
  const isKnown = resolved !== null && (catalog !== null || view.release === null);
  const isComplete = isKnown && !isWaiting;
  const [wasComplete, setWasComplete] = useState(isComplete);
  if (isComplete && !wasComplete) setWasComplete(true);
  const mustLookUp = view.release !== null || (resolved === null && !isWaiting);
  useEffect(() => {
    if (mustLookUp) void loadCatalog();
    if (!wasComplete) return undefined;
    return afterPaint(() => void loadCatalog());
  }, [mustLookUp, wasComplete]);

  const error = failed[0]?.error ?? catalogError;
  const retry = () => {
    for (const { id } of failed) void loadRecord(id);
    if (catalogError) void loadCatalog();
  };
  const failure = error ? <DataFailure error={error} retry={retry} /> : null;
  if (!wasComplete || resolved === null) {
    return catalogError ? failure : <p aria-live="polite">Loading the models…</p>;
  }
  const labels = ready.map(({ model }) => labelOf(model));
  const isFull = view.models.length >= MAX_COMPARED;
  const picker = (
    <ModelPicker
      index={index}
      insteadOf={null}
      ids={view.models}
      near={ids.at(-1) ?? null}
      onPick={(id) => changeComparison(({ models }) => ({ models: [...models, id] }))}
    />
  );
  return (
    <div className={styles.page}>
      <div className={styles.notices}>
        <p className={styles.back}>
          <Link to={{ ...lastTable, selected: ids }}>← Back to the table</Link>
        </p>
        <Notices catalog={catalog} />
        {catalog ? (
          <IdNotices
            resolved={resolved}
            catalog={catalog}
            onChange={(models) => changeComparison({ models })}
          />
        ) : null}
        {failure}
      </div>
      <header className={styles.head} data-many={ids.length > 3 || undefined}>
        <h1>
          {ids.length === 0 ? (
            'Compare models'
          ) : ready.length < ids.length ? (
            'Comparing…'
          ) : (
            <Names labels={labels} />
          )}
        </h1>
        <p className={styles.summary}>
          {ids.length === 0
            ? 'Pick two to eight models and see, component by component, how they differ.'
            : summaryLine(ready)}
        </p>
        {isFull ? (
          <p className={styles.limit}>
            {MAX_COMPARED} models are the limit for side by side. Remove one to add another.
          </p>
        ) : null}
      </header>
      {ids.length > 0 ? (
        <div className={styles.actions}>
          {ids.length > 1 && !isFull ? (
            <Popover label="Add a model" className={controls.button}>
              {picker}
            </Popover>
          ) : null}
          <span className={styles.copy}>
            <CopyButton className={controls.button} textToCopy={() => permalinkOf(useView.getState().view)}>
              Copy link
            </CopyButton>
          </span>
          <Link to={dossierOf(ids)} className={controls.button}>
            <span>
              Dossier<span className={styles.aside}> to print</span>
            </span>
          </Link>
          <Cite title={`${listOf(labels)}, side by side`} />
          {ready.length > 0 ? <Share records={ready} /> : null}
        </div>
      ) : null}
      {ids.length < 2 ? (
        <section className={styles.add} aria-label="Add a model">
          {index ? picker : null}
        </section>
      ) : null}
      {ids.length === 0 && index ? <WellKnown index={index} /> : null}
      {ready.length > 0 ? (
        <>
          <CompareControls view={view} records={ready} />
          <CompareTable view={view} records={ready} index={index} />
        </>
      ) : null}
      <Announcement view={asked} nameOf={(id) => nameOf(id, records, catalog)} />
    </div>
  );
}

/** The names as a list in which none is torn apart where the line ends. */
function Names({ labels }: { labels: readonly string[] }) {
  return labels.map((label, at) => (
    <Fragment key={label}>
      {at === 0 ? '' : at === labels.length - 1 ? ' and ' : ' '}
      <span>
        <bdi>{label}</bdi>
        {at < labels.length - 2 ? ',' : ''}
      </span>
    </Fragment>
  ));
}

function nameOf(
  id: string,
  records: ReturnType<typeof useModels>['records'],
  catalog: Catalog | null,
): string {
  const record = records.get(id);
  if (record?.state === 'ready') return labelOf(record.value.model);
  return catalog === null ? id : nameInCatalog(catalog, id);
}

/** Says to whoever does not see it what a change has done. */
function Announcement({ view, nameOf: name }: { view: CompareView; nameOf: (id: string) => string }) {
  const [said, setSaid] = useState({ view, words: '' });
  if (said.view !== view) setSaid({ view, words: changeWords(said.view, view, name) });
  return (
    <p className="visually-hidden" aria-live="polite">
      {said.words}
    </p>
  );
}
