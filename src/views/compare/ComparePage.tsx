import { useEffect, useState } from 'react';
import type { FilterIndex } from '#core/filter-index.ts';
import type { CompareView } from '#core/view.ts';
import { loadCatalog, loadRecord, useDataset } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { permalinkOf } from '#store/url.ts';
import { changeComparison, useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { DataFailure } from '../DataFailure.tsx';
import { IdNotices } from '../IdNotices.tsx';
import { Link } from '../Link.tsx';
import { Notices } from '../Notices.tsx';
import { AddModel } from './AddModel.tsx';
import styles from './ComparePage.module.css';
import { CompareSummary } from './CompareSummary.tsx';
import { CompareTable } from './CompareTable.tsx';
import { preloadRadar } from './LazyRadar.tsx';
import { OnceShown } from './OnceShown.tsx';
import { useModels } from './use-models.ts';

/** Models side by side. */
export function ComparePage() {
  const view = useView((state) => (state.view.page === 'compare' ? state.view : state.ahead));
  const index = useIndex();
  const failed = useDataset((state) => (state.catalog?.state === 'failed' ? state.catalog.error : null));
  const hasModels = view !== null && view.models.length > 0;
  useEffect(() => void loadCatalog(), []);
  useEffect(() => {
    if (hasModels) void preloadRadar();
  }, [hasModels]);
  if (view === null) return null;
  if (failed) return <DataFailure error={failed} retry={() => void loadCatalog()} />;
  return (
    <>
      <noscript>
        <p>
          Comparing needs JavaScript. Without it, each model has a page of its own, linked from the table.
        </p>
      </noscript>
      <Comparison view={view} index={index} />
    </>
  );
}

/** Stands as soon as the records are here; the catalog follows, unless something in the address has to be looked up. */
function Comparison({ view, index }: { view: CompareView; index: FilterIndex | null }) {
  const catalog = index?.catalog ?? null;
  const lastTable = useView((state) => state.lastTable);
  const { resolved, ids, records } = useModels(view.models, catalog);
  const ready = ids.flatMap((id) => {
    const record = records[id];
    return record?.state === 'ready' ? [record.value] : [];
  });
  const broken = ids.flatMap((id) => {
    const record = records[id];
    return record?.state === 'failed' ? [{ id, error: record.error }] : [];
  });
  // At first all that is asked for comes at once, so that nothing moves; a model that is added joins those that stand.
  const isKnown = resolved !== null && (catalog !== null || view.release === null);
  const isComplete = isKnown && ready.length + broken.length === ids.length;
  const [wasComplete, setWasComplete] = useState(isComplete);
  if (isComplete && !wasComplete) setWasComplete(true);
  if (!wasComplete || resolved === null) return <p aria-live="polite">Loading the models…</p>;
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
      {broken.length > 0 ? <BrokenRecords broken={broken} /> : null}
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

function BrokenRecords({
  broken,
}: {
  broken: { id: string; error: Parameters<typeof DataFailure>[0]['error'] }[];
}) {
  return (
    <DataFailure error={broken[0]!.error} retry={() => broken.forEach(({ id }) => void loadRecord(id))} />
  );
}
