import { COLUMN_GROUPS, LICENSE_COLUMNS, type LicenseColumn } from '#words/license-cells.ts';
import { upper } from '#words/list-of.ts';
import { counted } from '#words/license-plan.ts';
import { CATEGORY_MEANINGS } from '#words/license-words.ts';
import { CATEGORY_LABELS } from '#words/readings.ts';
import type { LicenseGroup } from './license-list.ts';
import { LicenseRow } from './LicenseRow.tsx';
import styles from './LicenseMatrix.module.css';

type Props = {
  groups: readonly LicenseGroup[];
  counts: ReadonlyMap<string, number>;
  compared: readonly string[];
};

/** In per cent. No row changes them: a long table may arrive in pieces. */
const WIDTHS = Object.entries({
  pick: 1.8,
  license: 15,
  models: 4.8,
  commercial: 9.6,
  change: 8.5,
  share: 8.4,
  train: 8.4,
  credit: 7,
  notices: 7.4,
  same: 6.6,
  name: 10,
  policy: 6.4,
  territory: 6.1,
} satisfies Record<LicenseColumn | 'pick' | 'license' | 'models', number>);

/** Licenses against what they permit and ask for; one table under each heading, so that one can jump among them. */
export function LicenseMatrix({ groups, counts, compared }: Props) {
  const most = Math.max(1, ...counts.values());
  return groups.map((group) => {
    const title = titleOf(group);
    return (
      <section key={group.key} className={styles.group} aria-labelledby={`group-${group.key}`}>
        <h2 id={`group-${group.key}`} tabIndex={-1}>
          {title}
          <small>{meaningOf(group)}</small>
        </h2>
        <table className={styles.table} aria-colcount={LICENSE_COLUMNS.length + 3}>
          <caption className="visually-hidden">
            {title}: what each permits, what it asks for, and how many models use it
          </caption>
          <colgroup>
            {WIDTHS.map(([column, width]) => (
              <col key={column} style={{ width: `${width}%` }} />
            ))}
          </colgroup>
          <Heads />
          <tbody>
            {group.licenses.map((license) => (
              <LicenseRow
                key={license.id}
                license={license}
                models={counts.get(license.id) ?? 0}
                most={most}
                compared={compared}
              />
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}

function Heads() {
  return (
    <thead>
      <tr>
        <th scope="col" aria-colindex={1}>
          <span className="visually-hidden">Compare</span>
        </th>
        <th scope="col" aria-colindex={2}>
          License
        </th>
        <th scope="col" aria-colindex={3}>
          Models
        </th>
        {LICENSE_COLUMNS.map(({ key, label, group }, at) => {
          const isFirst = LICENSE_COLUMNS[at - 1]?.group !== group;
          return (
            <th
              key={key}

              scope="col"
              aria-colindex={at + 4}
              data-first={isFirst || undefined}
            >
              {isFirst ? <b>{COLUMN_GROUPS[group]}</b> : null}
              {label}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function titleOf({ key, licenses }: LicenseGroup): string {
  const number = counted(licenses.length, 'license');
  switch (key) {
    case 'used':
      return `${number} of models’ weights`;
    case 'unused':
      return `${number} of no model’s weights here`;
    case 'all':
      return number;
    default:
      return `${upper(CATEGORY_LABELS[key])} (${licenses.length})`;
  }
}

function meaningOf({ key }: LicenseGroup): string | null {
  return key === 'used' || key === 'unused' || key === 'all' ? null : CATEGORY_MEANINGS[key];
}
