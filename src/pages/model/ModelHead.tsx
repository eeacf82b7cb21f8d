import { NO_FILTERS } from '#core/catalog/filters.ts';
import { comparisonOf, DEFAULT_TABLE, dossierOf } from '#core/link/view.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { dataUrl } from '#api/data.ts';
import { useDataset } from '#store/dataset.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Cite } from '#parts/Cite.tsx';
import { Link } from '#parts/Link.tsx';
import { Share } from '#parts/share/Share.tsx';
import { formatBillions, readingDate } from '#words/format.ts';
import { listOf } from '#words/list-of.ts';
import styles from './ModelHead.module.css';

/** Which model this is, and what can be done with its page. */
export function ModelHead({ record }: { record: ModelRecord }) {
  const { model, producerName } = record;
  const label = labelOf(model);
  const release = useDataset((state) => state.release);
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.path}>
          <Link to={DEFAULT_TABLE}>Models</Link> /{' '}
          <Link to={{ ...DEFAULT_TABLE, filters: { ...NO_FILTERS, facets: { by: [model.producer] } } }}>
            {producerName}
          </Link>
        </p>
        <h1>
          <bdi>{label}</bdi>
        </h1>
        <p className={styles.facts}>{factsOf(record)}</p>
        {model.note ? <p className={styles.note}>{model.note}</p> : null}
      </div>
      <div className={styles.actions}>
        <Link to={comparisonOf([model.id])} className={controls.button}>
          Compare with…
        </Link>
        <a
          href={dataUrl(`${release === null ? '' : `releases/${release}/`}models/${model.id}.json`)}
          className={controls.button}
        >
          JSON
        </a>
        <CopyButton className={controls.button} textToCopy={() => permalinkOf(useView.getState().view)}>
          Copy link
        </CopyButton>
        <Link to={dossierOf([model.id])} className={controls.button}>
          Dossier
        </Link>
        <Cite title={`How open is ${model.name}?`} />
        <Share records={[record]} />
      </div>
    </header>
  );
}

/** "Ai2 · Nov 2025 · 32.2 B parameters · text in, text out", and the whole name where the heading is a shorter one. */
function factsOf({ model, producerName }: ModelRecord): string {
  const { total, active } = model.parameters;
  const size =
    total === null
      ? 'size not known'
      : `${formatBillions(total)} parameters${active === null ? '' : `, ${formatBillions(active)} active`}`;
  return [
    producerName,
    model.released === null ? 'date of release not known' : readingDate(model.released),
    size,
    ...(model.inputs.length > 0 && model.outputs.length > 0
      ? [`${listOf(model.inputs)} in, ${listOf(model.outputs)} out`]
      : []),
    ...(labelOf(model) === model.name ? [] : [model.name]),
  ].join(' · ');
}
