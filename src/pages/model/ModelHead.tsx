import { coverage } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { comparisonOf, DEFAULT_TABLE, detailView } from '#core/link/view.ts';
import { NO_FILTERS } from '#core/catalog/filters.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { readingDate } from '#words/format.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Legend } from '#parts/Legend.tsx';
import { Radar } from '#parts/Radar.tsx';
import { Link } from '#parts/Link.tsx';
import { plainView } from '#core/link/view.ts';
import styles from './ModelPage.module.css';

/** Which model this is, how open it is in one picture, and how well that is supported. */
export function ModelHead({ record }: { record: ModelRecord }) {
  const { model, producerName } = record;
  const { checked, total, oldest } = coverage(model);
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <p className={styles.path}>
          <Link to={DEFAULT_TABLE}>Models</Link> /{' '}
          <Link to={{ ...DEFAULT_TABLE, filters: { ...NO_FILTERS, facets: { by: [model.producer] } } }}>
            {producerName}
          </Link>
        </p>
        <h1>
          How open is <bdi>{model.name}</bdi>?
        </h1>
        <p className={styles.coverage}>
          <b>{checked}</b> of {total} claims checked at the source
          {oldest ? `, the oldest on ${readingDate(oldest)}` : ''}.
          {model.tier === 'listed' ? ' As listed by other indexes; we have not reviewed this record.' : ''}
        </p>
        <Legend />
        {model.note ? <p className={styles.note}>{model.note}</p> : null}
        <Lineage record={record} />
        <div className={styles.actions}>
          <Link to={comparisonOf([model.id])} className={controls.primary}>
            Compare with…
          </Link>
          <CopyButton className={controls.button} textToCopy={() => permalinkOf(useView.getState().view)}>
            Copy link
          </CopyButton>
        </div>
      </div>
      <div className={styles.radar}>
        <Radar records={[record]} />
        <p>
          <Link to={plainView('method')} hash="formula">
            How we calculate this
          </Link>
        </p>
      </div>
    </header>
  );
}

/** What it was derived from, and its family. */
function Lineage({ record: { model } }: { record: ModelRecord }) {
  const { basedOn, family } = model;
  return (
    <p className={styles.lineage}>
      {basedOn === null ? null : (
        <>
          Derived from{' '}
          {'model' in basedOn ? (
            <Link to={detailView('model', basedOn.model)}>{basedOn.model}</Link>
          ) : (
            basedOn.name
          )}{' '}
          ·{' '}
        </>
      )}
      Family{' '}
      <Link to={{ ...DEFAULT_TABLE, filters: { ...NO_FILTERS, facets: { family: [family] } } }}>
        {family}
      </Link>
    </p>
  );
}
