import { compareModels } from '#core/comparison/agreement.ts';
import { NO_FILTERS } from '#core/catalog/filters.ts';
import { DEFAULT_CHANGES } from '#core/link/bare-views.ts';
import { comparisonOf, DEFAULT_TABLE, detailView, MAX_COMPARED } from '#core/link/view.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { Link } from '#parts/Link.tsx';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { listOf } from '#words/list-of.ts';
import styles from './ModelPage.module.css';

/** What it was derived from and how it differs from that, and the other models of its family. */
export function ModelFamily({ record }: { record: ModelRecord }) {
  const { model, bases, siblings = [] } = record;
  const { basedOn, family } = model;
  const [base] = bases;
  const together = [model.id, ...siblings.map(({ id }) => id)].slice(0, MAX_COMPARED);
  return (
    <section aria-labelledby="family">
      <h2 id="family">Family and base</h2>
      {basedOn === null ? null : (
        <p className={styles.small}>
          Derived from{' '}
          {base === undefined ? (
            'model' in basedOn ? (
              basedOn.model
            ) : (
              basedOn.name
            )
          ) : (
            <Link to={detailView('model', base.id)}>{labelOf(base)}</Link>
          )}
          . {base === undefined ? 'We hold no record of it.' : differences(record, base)}{' '}
          {base === undefined ? null : <Link to={comparisonOf([base.id, model.id])}>Compare the two</Link>}
        </p>
      )}
      <p className={styles.small}>
        Family{' '}
        <Link to={{ ...DEFAULT_TABLE, filters: { ...NO_FILTERS, facets: { family: [family] } } }}>
          {family}
        </Link>
        {siblings.length === 0 ? ': we hold no other model of it.' : '. '}
        {siblings.length === 0 ? null : (
          <Link to={{ ...DEFAULT_CHANGES, family }} hash="licenses">
            Its licenses over time, and corrections
          </Link>
        )}
      </p>
      {siblings.length === 0 ? null : (
        <>
          <ul className={styles.siblings}>
            {siblings.map(({ id, label }) => (
              <li key={id}>
                <Link to={detailView('model', id)}>{label}</Link>
              </li>
            ))}
          </ul>
          <p className={styles.small}>
            <Link to={comparisonOf(together)}>Compare {together.length} of the family</Link>
          </p>
        </>
      )}
    </section>
  );
}

/** On which components a model differs from its base, as far as it can be told. */
function differences({ model }: ModelRecord, base: ModelRecord['model']): string {
  const rows = compareModels([base, model]);
  const named = (kind: string) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ id, unchecked }) => `${COMPONENT_LABELS[id]}${unchecked ? ' (unchecked)' : ''}`);
  const [status, license] = [named('status'), named('license')];
  const parts = [
    ...(status.length === 0 ? [] : [`It differs from it on ${listOf(status).toLowerCase()}.`]),
    ...(license.length === 0 ? [] : [`Under another license: ${listOf(license).toLowerCase()}.`]),
  ];
  const open = named('unknown').length;
  const untold = open === 0 ? [] : [`On ${open} of ${rows.length} it cannot be told: something is unknown.`];
  return [...(parts.length === 0 ? ['No difference between the two is known.'] : parts), ...untold].join(' ');
}
