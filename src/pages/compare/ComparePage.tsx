import { useEffect, useState } from 'react';
import type { CompareView } from '#core/link/view.ts';
import { loadCatalog, loadRecord, useDataset } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { permalinkOf } from '#store/url.ts';
import { changeComparison, useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { afterPaint } from '#ui/use-after-paint.ts';
import { DataFailure } from '#parts/DataFailure.tsx';
import { IdNotices } from '#parts/IdNotices.tsx';
import { Link } from '#parts/Link.tsx';
import { Notices } from '#parts/Notices.tsx';
import { AddModel } from './AddModel.tsx';
import styles from './ComparePage.module.css';
import { CompareSummary } from './CompareSummary.tsx';
import { CompareTable } from './CompareTable.tsx';
import { OnceShown } from './OnceShown.tsx';
import { useModels } from './use-models.ts';

/** Models side by side. */
export function ComparePage() {
  const view = useView((state) => (state.view.page === 'compare' ? state.view : null));
  if (view === null) return null;
  return (
    <>
      <noscript>
        <p>
          Comparing needs JavaScript. Without it, each model has a page of its own, linked from the table.
        </p>
      </noscript>
      <Comparison view={view} />
    </>
  );
}

/** Stands as soon as the records are here; the catalog follows, unless something in the address has to be looked up. */
function Comparison({ view }: { view: CompareView }) {
  const index = useIndex();
  const catalog = index?.catalog ?? null;
  const catalogError = useDataset((state) =>
    state.catalog?.state === 'failed' ? state.catalog.error : null,
  );
  const lastTable = useView((state) => state.lastTable);
  const { resolved, ids, records, isWaiting } = useModels(view.models, catalog);
  const ready = ids.flatMap((id) => {
    const record = records.get(id);
    return record?.state === 'ready' ? [record.value] : [];
  });
  const broken = ids.flatMap((id) => {
    const record = records.get(id);
    return record?.state === 'failed' ? [{ id, error: record.error }] : [];
  });
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

  const error = broken[0]?.error ?? catalogError;
  const retry = () => {
    for (const { id } of broken) void loadRecord(id);
    if (catalogError) void loadCatalog();
  };
  const failure = error ? <DataFailure error={error} retry={retry} /> : null;
  if (!wasComplete || resolved === null) {
    return catalogError ? failure : <p aria-live="polite">Loading the models…</p>;
  }
  return (
    <>
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
      <header className={styles.head}>
        <CompareSummary records={ready} expected={ids.length} />
        {ids.length > 0 ? (
          <div className={styles.actions}>
            <CopyButton className={controls.primary} textToCopy={() => permalinkOf(useView.getState().view)}>
              Copy link
            </CopyButton>
          </div>
        ) : null}
      </header>
      {ready.length > 0 ? <CompareTable view={view} records={ready} /> : null}
      {index ? (
        <OnceShown>
          <AddModel
            index={index}
            ids={view.models}
            onAdd={(id) => changeComparison({ models: [...view.models, id] })}
          />
        </OnceShown>
      ) : null}
    </>
  );
}
