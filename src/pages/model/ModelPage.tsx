import { Suspense, useEffect } from 'react';
import { closestIds } from '#core/catalog/close-ids.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { comparisonOf, DEFAULT_TABLE, detailView } from '#core/link/view.ts';
import { loadCatalog, loadRecord, useDataset } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { onTarget } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { DataFailure } from '#parts/DataFailure.tsx';
import { Link } from '#parts/Link.tsx';
import messages from '#parts/messages.module.css';
import { ModelAnswer } from './ModelAnswer.tsx';
import { ModelClaims } from './ModelClaims.tsx';
import { ModelDefinitions } from './ModelDefinitions.tsx';
import { ModelDisclosures } from './ModelDisclosures.tsx';
import { ModelFacts } from './ModelFacts.tsx';
import { ModelFamily } from './ModelFamily.tsx';
import { ModelLicenses } from './ModelLicenses.tsx';
import { ModelNav } from './ModelNav.tsx';
import { ModelHead } from './ModelHead.tsx';
import { ModelHistory } from './ModelHistory.tsx';
import { ModelIndexes } from './ModelIndexes.tsx';
import styles from './ModelPage.module.css';
import { ModelTakeAway } from './ModelTakeAway.tsx';
import { ModelQuestions } from './ModelQuestions.tsx';
import { ModelTerms } from './ModelTerms.tsx';
import { own } from '#core/model/own.ts';
import { releaseBefore } from '#core/link/release.ts';
import { usePageData } from '#parts/use-page-data.ts';

/** One model: how open it is, and who says so. */
export function ModelPage() {
  const id = useView((state) => (state.view.page === 'model' ? state.view.id : ''));
  const record = useDataset((state) => state.records.get(id));
  useEffect(() => {
    if (id !== '') void loadRecord(id);
  }, [id]);
  if (record?.state === 'failed') {
    return record.error.kind === 'missing' ? (
      <NoSuchModel id={id} />
    ) : (
      <DataFailure error={record.error} retry={() => void loadRecord(id)} />
    );
  }
  if (record?.state !== 'ready') return <p aria-live="polite">Loading the model…</p>;
  return <LoadedModel key={id} record={record.value} />;
}

/** A link to a claim or a definition opens it. */
function openTarget(id: string): void {
  const target = document.getElementById(id);
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  target.scrollIntoView();
}

function LoadedModel({ record }: { record: ModelRecord }) {
  useEffect(() => onTarget(openTarget), []);
  return (
    <article className={styles.page}>
      <ModelHead record={record} />
      <ModelAnswer record={record} />
      <ModelTerms record={record} />
      <ModelQuestions record={record} />
      <ModelNav record={record} />
      <ModelDefinitions record={record} factsOf={record.factsOf} />
      <div className={styles.later}>
        <Suspense>
          <ModelClaims record={record} />
        </Suspense>
        <Suspense>
          <ModelDisclosures record={record} />
        </Suspense>
      </div>
      <div className={styles.later}>
        <Suspense>
          <div className={styles.columns}>
            <ModelLicenses record={record} />
            <ModelFacts record={record} />
          </div>
          <ModelIndexes record={record} />
        </Suspense>
        <div className={styles.columns}>
          <ModelFamily record={record} />
          <ModelHistory model={record.model} />
        </div>
        <ModelTakeAway record={record} />
      </div>
    </article>
  );
}

function NoSuchModel({ id }: { id: string }) {
  const index = useIndex();
  useEffect(() => void loadCatalog(), []);
  const close = index ? closestIds(id, index.catalog.ids) : [];
  const retired = index && own(index.catalog.retired, id);
  return (
    <div className={messages.message}>
      <h1>There is no model “{id}”</h1>
      {retired ? <p>{retired.reason}</p> : <p>The link may have a typo, or we have no record of it.</p>}
      {retired?.fate === 'renamed' ? (
        <Link to={detailView('model', retired.to)}>It is now {retired.to}</Link>
      ) : null}
      {retired ? <AsItWas id={id} goneOn={retired.date} /> : null}
      {close.length > 0 ? (
        <ul>
          {close.map((other) => (
            <li key={other}>
              Did you mean <Link to={detailView('model', other)}>{other}</Link>?
            </li>
          ))}
        </ul>
      ) : null}
      <Link to={DEFAULT_TABLE}>All models</Link>
      <Link to={comparisonOf([])}>Compare models</Link>
    </div>
  );
}

/** Leads to a model that is gone in the last release that had it. */
function AsItWas({ id, goneOn }: { id: string; goneOn: string }) {
  const { data } = usePageData('releases.json');
  const release = data.state === 'ready' ? releaseBefore(goneOn, data.value) : null;
  if (release === null) return null;
  return <Link to={{ ...detailView('model', id), release }}>As it was in the data of {release}</Link>;
}
