import { hasUseLimits, permits, RIGHTS, rightsOf } from '#core/license/license.ts';
import type { License } from '#core/model/model.ts';
import { detailView } from '#core/link/view.ts';
import { StatusMark, Unchecked } from '#ui/StatusMark.tsx';
import type { Mark } from '#words/mark.ts';
import { ANSWER_MARKS, EXTENT_MARKS, RIGHT_LABELS } from '#words/permissions.ts';
import { Link } from '#parts/Link.tsx';
import { tableOf } from './license-list.ts';
import { commercialMark, limitMark } from './license-marks.ts';
import { thresholdAmount } from '#words/license-conditions.ts';
import styles from './LicensesPage.module.css';

/** The heads of the table, in the order of the cells; on a phone each cell carries its own. */
export const LICENSE_COLUMNS = [
  ...RIGHTS.map((right) => RIGHT_LABELS[right]),
  'Commercial use',
  'Train other models',
  'Threshold',
  'Limits on purpose',
  'OSI approved',
  'Models',
] as const;

type Props = { license: License; models: number | null };

/** One license of the table: how far its rights reach, and what it permits. */
export function LicenseRow({ license, models }: Props) {
  const rights = rightsOf(license);
  const cells = [
    ...RIGHTS.map((right) => <Words key={right} words={EXTENT_MARKS[rights[right]]} />),
    <Words key="commercial" words={commercialMark(license)} />,
    <Words key="train" words={ANSWER_MARKS[permits(license, 'train-others')]} />,
    <Threshold key="threshold" license={license} />,
    <Words key="purpose" words={limitMark(hasUseLimits(license))} />,
    <OsiApproved key="osi" license={license} />,
    <Models key="models" license={license} models={models} />,
  ];
  return (
    <tr>
      <th scope="row">
        <Link to={detailView('license', license.id)}>{license.name}</Link>
        <small>
          {license.id}
          {license.verified ? null : (
            <span className={styles.unread}>
              {' '}
              <span aria-hidden="true">
                <Unchecked />
              </span>{' '}
              not read by us
            </span>
          )}
        </small>
      </th>
      {cells.map((cell, at) => (
        <td key={LICENSE_COLUMNS[at]} data-label={LICENSE_COLUMNS[at]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

function Words({ words: [mark, text] }: { words: readonly [Mark, string] }) {
  return <StatusMark mark={mark}>{text}</StatusMark>;
}

function Threshold({ license: { conditions } }: { license: License }) {
  const { threshold } = conditions;
  if (threshold === 'unverified') return <StatusMark mark="unknown">unknown</StatusMark>;
  if (threshold.length === 0) return <StatusMark mark="open">none</StatusMark>;
  const isOnlyDisplay = threshold.every((limit) => limit.effect === 'display-name');
  return (
    <>
      {threshold.map((limit) => (
        <span key={thresholdAmount(limit)} className={styles.threshold}>
          {thresholdAmount(limit)}
        </span>
      ))}
      {isOnlyDisplay ? <small>only to display a name</small> : null}
    </>
  );
}

function OsiApproved({ license }: { license: License }) {
  if (license.osiApproved) return <StatusMark mark="open">yes</StatusMark>;
  const remark = {
    'in-substance': 'open by our reading',
    disputed: 'disputed',
    unverified: 'not examined',
  };
  const text = remark[license.osdCompliant as keyof typeof remark];
  return (
    <>
      <StatusMark mark="closed">no</StatusMark>
      {text ? (
        <small className={license.osdCompliant === 'in-substance' ? '' : styles.unread}>{text}</small>
      ) : null}
    </>
  );
}

function Models({ license, models }: Props) {
  if (models === null) return <span className={styles.none}>…</span>;
  if (models === 0) return <span className={styles.none}>0</span>;
  const name = `${models} ${models === 1 ? 'model' : 'models'} with weights under ${license.id}`;
  return (
    <Link to={tableOf(license.id)} aria-label={name}>
      {models}
    </Link>
  );
}
