import { useEffect } from 'react';
import { claimsBehind } from '#core/catalog/claims-behind.ts';
import { columnOf, isColumnKey, type ColumnKey } from '#core/catalog/columns.ts';
import { detailView } from '#core/link/view.ts';
import { labelOf } from '#core/model/model.ts';
import { ClaimDetail } from '#parts/ClaimDetail.tsx';
import { DataFailure } from '#parts/DataFailure.tsx';
import { Link } from '#parts/Link.tsx';
import { loadRecord, useDataset } from '#store/dataset.ts';
import { columnName } from '#words/columns.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import styles from './TableExtras.module.css';

/** Has a cell of this column something behind it to show? */
export function hasEvidence(key: string | undefined): key is ColumnKey {
  return (
    key !== undefined && isColumnKey(key) && (claimsBehind(key).length > 0 || columnOf(key).kind === 'answer')
  );
}

/** What a cell of the table rests on: each claim with its status, license, sources and dates. */
export function CellEvidence({ id, column, titleId }: { id: string; column: ColumnKey; titleId: string }) {
  const record = useDataset((state) => state.records.get(id));
  useEffect(() => void loadRecord(id), [id]);
  const name = record?.state === 'ready' ? labelOf(record.value.model) : id;
  const title = (
    <h2 id={titleId}>
      {columnName(column)} of {name}
    </h2>
  );
  if (record?.state === 'failed')
    return (
      <>
        {title}
        <DataFailure error={record.error} retry={() => void loadRecord(id)} />
      </>
    );
  if (record?.state !== 'ready')
    return (
      <>
        {title}
        <p aria-live="polite">Loading…</p>
      </>
    );
  const { model } = record.value;
  const isAnswer = columnOf(column).kind === 'answer';
  return (
    <div className={styles.evidence}>
      {title}
      {claimsBehind(column).map((component) => (
        <ClaimDetail
          key={component}
          claim={model.components[component]}
          title={COMPONENT_LABELS[component]}
          modelId={id}
          modelName={name}
        />
      ))}
      <p>
        {/* The verdict's own place on the page, where each criterion gives its reasons. */}
        <Link to={detailView('model', id)} {...(isAnswer && { hash: column })}>
          {isAnswer ? 'Why, criterion by criterion' : `All about ${name}`}
        </Link>
      </p>
    </div>
  );
}
