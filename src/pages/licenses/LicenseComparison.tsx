import { CONDITION_KEYS, type ConditionKey } from '#core/license/condition-keys.ts';
import { differences } from '#core/license/conditions.ts';
import { askLicenseFor, isPlanned, type Plan } from '#core/license/plan.ts';
import { detailView } from '#core/link/view.ts';
import type { License } from '#core/model/model.ts';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { Link } from '#parts/Link.tsx';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { changeLicenses } from '#store/page-choices.ts';
import controls from '#ui/controls.module.css';
import { StatusMark } from '#ui/StatusMark.tsx';
import { listOf } from '#words/list-of.ts';
import { CONDITION_LABELS, conditionRow } from '#words/license-conditions.ts';
import { licenseLabel } from '#words/license-labels.ts';
import { readTag } from '#words/license-words.ts';
import { CATEGORY_LABELS } from '#words/readings.ts';
import { focusAfter } from './focus-after.ts';
import styles from './LicenseComparison.module.css';

/** Up to four licenses side by side: first where they differ, last where they say the same. */
export function LicenseComparison({ licenses, plan }: { licenses: readonly License[]; plan: Plan }) {
  if (licenses.length === 0)
    return (
      <p className={styles.nothing}>
        Nothing is chosen yet. Tick up to four licenses in the list.{' '}
        <button
          type="button"
          className={controls.button}
          onClick={() => changeLicenses({ shown: 'used' }, 'push')}
        >
          To the list
        </button>
      </p>
    );
  const { differ, untold } = differences(licenses);
  const same = CONDITION_KEYS.filter((key) => !differ.includes(key) && !untold.includes(key));
  const isOne = licenses.length === 1;
  return (
    <ScrollFrame label="Licenses side by side" className={styles.scroller}>
      <h2 id="side-by-side" tabIndex={-1} className={styles.title}>
        Side by side
      </h2>
      <table className={styles.table}>
        <caption className="visually-hidden">Licenses side by side, condition by condition</caption>
        <thead>
          <tr>
            <td />
            {licenses.map((license) => (
              <Head key={license.id} license={license} all={licenses} />
            ))}
          </tr>
        </thead>
        {isPlanned(plan) ? <PlanRow licenses={licenses} plan={plan} /> : null}
        <Rows title={`They differ in ${differ.length}`} keys={differ} licenses={licenses} />
        <Rows
          title={isOne ? 'Not read for this yet' : 'Cannot be compared: not read for this yet'}
          keys={untold}
          licenses={licenses}
        />
        <Rows
          title={isOne ? 'Its conditions' : `The same in ${same.length}`}
          keys={same}
          licenses={licenses}
        />
      </table>
    </ScrollFrame>
  );
}

function Head({ license, all }: { license: License; all: readonly License[] }) {
  const label = licenseLabel(license);
  const others = all.flatMap(({ id }) => (id === license.id ? [] : [id]));
  const tag = readTag(license);
  return (
    <th scope="col">
      <Link to={detailView('license', license.id)}>{label}</Link>
      <small>
        {CATEGORY_LABELS[license.category]} · {license.steward}
        {tag === null ? null : <em>{tag}</em>}
      </small>
      <button
        type="button"
        className={controls.quiet}
        aria-label={`Remove ${label}`}
        onClick={() => {
          changeLicenses({ compared: others }, 'push');
          focusAfter('side-by-side');
        }}
      >
        Remove
      </button>
    </th>
  );
}

/** What each license says to "May I …", and on account of which conditions. */
function PlanRow({ licenses, plan }: { licenses: readonly License[]; plan: Plan }) {
  return (
    <tbody>
      <tr>
        <th scope="row">May I?</th>
        {licenses.map((license) => {
          const { answer, against, conditions } = askLicenseFor(license, plan);
          const keys = against.length > 0 ? against : conditions;
          return (
            <td key={license.id}>
              <StatusMark mark={ANSWERS[answer][0]}>{ANSWERS[answer][1]}</StatusMark>
              <small>{listOf(keys.map((key) => CONDITION_LABELS[key].toLowerCase()))}</small>
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

const ANSWERS = {
  yes: ['open', 'yes'],
  'with-conditions': ['partly', 'with conditions'],
  no: ['closed', 'no'],
  unknown: ['unknown', 'unknown'],
} as const;

type RowsProps = { title: string; keys: readonly ConditionKey[]; licenses: readonly License[] };

function Rows({ title, keys, licenses }: RowsProps) {
  if (keys.length === 0) return null;
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={licenses.length + 1}>
          <h3>{title}</h3>
        </th>
      </tr>
      {keys.map((key) => (
        <tr key={key}>
          <th scope="row">{CONDITION_LABELS[key]}</th>
          {licenses.map((license) => {
            const { sentences, isRead, clause, url } = conditionRow(license, key);
            return (
              <td key={license.id} data-unread={!isRead || undefined}>
                {sentences.join(' ')}
                {clause === null ? null : <small>{clause}</small>}
                {url === null ? null : (
                  <>
                    {' '}
                    <ExternalLink href={url}>Policy</ExternalLink>
                  </>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
