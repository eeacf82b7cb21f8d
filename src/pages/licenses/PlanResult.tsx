import { useMemo } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { select } from '#core/catalog/selection.ts';
import { CONDITION_KEYS, type ConditionKey } from '#core/license/condition-keys.ts';
import { clauseOf } from '#core/license/conditions.ts';
import { askLicenseFor } from '#core/license/plan.ts';
import { detailView } from '#core/link/view.ts';
import type { LicensesView } from '#core/link/licenses-view.ts';
import type { License } from '#core/model/model.ts';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { Link } from '#parts/Link.tsx';
import { changeLicenses } from '#store/page-choices.ts';
import controls from '#ui/controls.module.css';
import disclosure from '#ui/disclosure.module.css';
import { CONDITION_LABELS, conditionRow } from '#words/license-conditions.ts';
import { licenseLabel } from '#words/license-labels.ts';
import { counted } from '#words/license-plan.ts';
import { planOf, tableFor } from './license-list.ts';
import { focusAfter } from './focus-after.ts';
import styles from './LicensePlan.module.css';

type Props = {
  view: LicensesView;
  licenses: readonly License[];
  counts: ReadonlyMap<string, number>;
  index: FilterIndex | null;
};

/** The answer to "May I …?": how many licenses say yes, the models under them, and what has to be kept to. */
export function PlanResult({ view, licenses, counts, index }: Props) {
  const answers = useMemo(() => {
    const plan = planOf(view);
    return licenses.map((license) => ({ license, ...askLicenseFor(license, plan) }));
  }, [view, licenses]);
  const table = tableFor(
    view,
    licenses.filter(({ id }) => counts.has(id)),
  );
  const models = index ? select(index, table.filters).count : null;
  const those = (answer: string) => answers.filter((each) => each.answer === answer).length;
  const unknown = those('unknown');
  const granted = answers.filter(({ answer }) => answer === 'yes' || answer === 'with-conditions');
  const refused = answers.filter(({ answer }) => answer === 'no');
  const used = granted.filter(({ license }) => counts.has(license.id)).length;
  const { permits, permitsUnknown } = view.needs;
  const clear = { needs: { permits: [], permitsUnknown: false }, users: null, revenue: null, place: null };
  return (
    <section className={styles.result} aria-label="Answer">
      <p aria-live="polite">
        <strong>{counted(granted.length, 'license says', 'licenses say')} yes</strong>
        {granted.length === 0
          ? null
          : `, ${those('yes') === granted.length ? 'all' : those('yes')} of them asking for no more than credit or a notice`}
        ; {refused.length} {refused.length === 1 ? 'says' : 'say'} no
        {unknown === 0
          ? '.'
          : `; of ${unknown} it is unknown: not read for this yet, or the text does not say.`}{' '}
        {index === null || granted.length === 0
          ? null
          : `Of those that say yes, ${used} ${used === 1 ? 'is' : 'are'} on models’ weights here, ${granted.length - used} on none.`}
      </p>
      <p className={styles.actions}>
        {models === null || models === 0 ? null : (
          <Link to={table} className={controls.button}>
            {models === 1 ? 'The one model' : `The ${counted(models, 'model')}`} under them
          </Link>
        )}
        {unknown > 0 && permits.length > 0 ? (
          <button
            type="button"
            className={controls.quiet}
            onClick={() => changeLicenses({ needs: { permits, permitsUnknown: !permitsUnknown } }, 'push')}
          >
            {permitsUnknown ? 'Leave out those not read' : 'Include those not read'}
          </button>
        ) : null}
        <button
          type="button"
          className={controls.quiet}
          onClick={() => {
            changeLicenses(clear, 'push');
            focusAfter('may-i');
          }}
        >
          Clear
        </button>
      </p>
      <Clauses
        title="What you would have to keep to"
        said={granted.map(({ license, conditions }) => ({ license, keys: conditions }))}
        counts={counts}
      />
      <Clauses
        title="What stands in the way of those that say no"
        said={refused.map(({ license, against }) => ({ license, keys: against }))}
        counts={counts}
      />
    </section>
  );
}

type Said = { license: License; keys: ConditionKey[] };
/** More names than this after a condition are a number. */
const NAMED = 6;

/** What licenses say of the conditions that decide, in their own words, and which say it. */
function Clauses({ title, said, counts }: { title: string; said: readonly Said[] } & Pick<Props, 'counts'>) {
  const byUse = said.toSorted((a, b) => (counts.get(b.license.id) ?? 0) - (counts.get(a.license.id) ?? 0));
  const keys = CONDITION_KEYS.filter((key) => said.some((each) => each.keys.includes(key)));
  if (keys.length === 0) return null;
  return (
    <details className={`${disclosure.disclosure} ${styles.conditions}`}>
      <summary>
        <span>{title}</span>
      </summary>
      <dl>
        {keys.map((key) => {
          const asking = byUse.filter((each) => each.keys.includes(key));
          return (
            <div key={key}>
              <dt>
                {CONDITION_LABELS[key]}
                <small>{counted(asking.length, 'license')}</small>
              </dt>
              <dd>
                {clausesOf(asking, key).map(({ sentence, url, licenses }) => (
                  <p key={sentence + (url ?? '')}>
                    {sentence} {url === null ? null : <ExternalLink href={url}>Policy</ExternalLink>}
                    <small>
                      {licenses.slice(0, NAMED).map((license) => (
                        <Link key={license.id} to={detailView('license', license.id)} hash="conditions">
                          {nameWithPlace(license, key)}
                        </Link>
                      ))}
                      {licenses.length > NAMED ? <span>and {licenses.length - NAMED} more</span> : null}
                    </small>
                  </p>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** A license, and where in its text the condition stands. */
function nameWithPlace(license: License, key: ConditionKey): string {
  const clause = clauseOf(license, key);
  return clause === null ? licenseLabel(license) : `${licenseLabel(license)}, ${clause}`;
}

type Clause = { sentence: string; url: string | null; licenses: License[] };

/** What the licenses say of a condition, each sentence once with all that say it. */
function clausesOf(asking: readonly Said[], key: ConditionKey): Clause[] {
  const clauses = new Map<string, Clause>();
  for (const { license } of asking) {
    const { sentences, url } = conditionRow(license, key);
    const sentence = sentences.join(' ');
    const known = clauses.get(sentence);
    if (known === undefined) clauses.set(sentence, { sentence, url, licenses: [license] });
    else {
      known.licenses.push(license);
      // Policies that are worded alike here are texts of their own; each stands on its license's page.
      if (known.url !== url) known.url = null;
    }
  }
  return [...clauses.values()].toSorted((a, b) => b.licenses.length - a.licenses.length);
}
