import { useEffect } from 'react';
import { AXES, COMPONENTS, type ComponentId } from '#core/model/components.ts';
import { DECIDING } from '#core/model/openness.ts';
import type { Model } from '#core/model/model.ts';
import { DEFINITION_IDS } from '#core/model/vocabulary.ts';
import { detailView } from '#core/link/view.ts';
import { DataFailure } from '#parts/DataFailure.tsx';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { Link } from '#parts/Link.tsx';
import { loadRecord, loadWholeCatalog, useDataset } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { AXIS_LABELS, COMPONENT_LABELS } from '#words/labels.ts';
import { markOf } from '#words/claim-mark.ts';
import { cellLabel, columnHead } from '#words/columns.ts';
import { claimLabel } from '#words/status-meanings.ts';
import { Unchecked } from '#ui/StatusMark.tsx';
import { splitGrounds } from '#core/catalog/catalog.ts';
import { isUnchecked } from '#core/model/checked.ts';
import styles from './RowDetails.module.css';

/** The claims that decide the axes, in the order of the axes. */
const DECIDING_CLAIMS: readonly ComponentId[] = [
  ...new Set([DECIDING.data, DECIDING.code, DECIDING.weights, DECIDING.documentation].flat(2)),
];

/** A model under its row: each of its components, the verdicts, and the sources of its openness, read or not. */
export function RowDetails({ id }: { id: string }) {
  const record = useDataset((state) => state.records.get(id));
  useEffect(() => {
    void loadRecord(id);
    void loadWholeCatalog();
  }, [id]);
  if (record?.state === 'failed')
    return <DataFailure error={record.error} retry={() => void loadRecord(id)} />;
  if (record?.state !== 'ready') return <p aria-live="polite">Loading…</p>;
  const { model } = record.value;
  return (
    <div className={styles.details}>
      <Strip model={model} />
      <Verdicts id={id} />
      <Sources model={model} />
      <p className={styles.all}>
        <Link to={detailView('model', id)}>All about {model.name}</Link>
      </p>
    </div>
  );
}

function Strip({ model }: { model: Model }) {
  return (
    <section aria-label="Components" className={styles.strip}>
      {AXES.filter((axis) => axis !== 'license').map((axis) => (
        <div key={axis}>
          <h3>{AXIS_LABELS[axis]}</h3>
          <ul>
            {COMPONENTS.filter((component) => component.axis === axis).map(({ id }) => {
              const claim = model.components[id];
              return (
                <li key={id} data-mark={markOf(claim)}>
                  <span>{COMPONENT_LABELS[id]}</span>{' '}
                  <small>
                    {claimLabel(claim)}
                    {isUnchecked(claim) ? <Unchecked /> : null}
                  </small>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Every definition with its answer, as the table and the filters give it. */
function Verdicts({ id }: { id: string }) {
  const catalog = useIndex()?.catalog;
  const row = catalog?.rows.get(id);
  if (catalog === undefined || row === undefined) return null;
  const answers = DEFINITION_IDS.flatMap((key) => {
    const column = catalog.columns[key];
    const answer = column?.values[column.codes[row] ?? -1];
    return answer === undefined ? [] : [{ key, answer, ...splitGrounds(answer) }];
  });
  return (
    <section>
      <h3>Definitions</h3>
      <dl className={styles.verdicts}>
        {answers.map(({ key, answer, word, grounds }) => (
          <div key={key} data-answer={word}>
            <dt>
              <Link to={detailView('definition', key)}>{columnHead(key)}</Link>
            </dt>
            <dd>
              {cellLabel(catalog, key, answer)}
              {grounds === 'unchecked' ? <Unchecked /> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The first source of each claim that decides an axis. */
function Sources({ model }: { model: Model }) {
  const sources = DECIDING_CLAIMS.flatMap((component) => {
    const [first] = model.components[component].evidence;
    return first === undefined ? [] : [{ component, url: first.url, checked: first.checked }];
  });
  return (
    <section>
      <h3>Sources</h3>
      {sources.length === 0 ? <p>No source is recorded.</p> : null}
      <ul className={styles.sources}>
        {sources.map(({ component, url, checked }) => (
          <li key={component}>
            <ExternalLink href={url}>{COMPONENT_LABELS[component]}</ExternalLink>{' '}
            <small>
              {hostOf(url)}
              {checked ? `, ${checked}` : ', not checked yet'}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? url;
}
