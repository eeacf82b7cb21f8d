import type { ModelRecord } from '#core/model/record.ts';
import type { CompareView } from '#core/link/view.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { LicenseName } from '#parts/ClaimDetail.tsx';
import { AXIS_LABELS } from '#words/labels.ts';
import { doubtSentence } from '#words/terms.ts';
import styles from './CompareTable.module.css';
import { compareLicenses } from './license-rows.ts';

/** What the license of each model's weights lets people do. */
export function LicenseRows({ view, records }: { view: CompareView; records: readonly ModelRecord[] }) {
  const { terms, nameKind, rows } = compareLicenses(records);
  const hides = view.onlyDifferences && records.length > 1;
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={records.length + 1}>
          {AXIS_LABELS.license} of the weights: what it lets you do
        </th>
      </tr>
      {hides && nameKind !== 'license' ? null : (
        <tr>
          <th scope="row">License</th>
          {terms.map((each, at) => {
            const doubt = doubtSentence(each);
            return (
              <td key={records[at]!.model.id}>
                {each.nothingLicensed ? (
                  'does not apply: weights not released'
                ) : each.license === null ? (
                  'unknown'
                ) : (
                  <LicenseName expression={each.license} />
                )}
                {doubt === '' ? null : <small className={styles.doubt}>{doubt}</small>}
              </td>
            );
          })}
        </tr>
      )}
      {rows
        .filter(({ kind }) => !hides || kind === 'license')
        .map(({ key, label, cells }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {cells.map(({ mark, words }, at) => (
              <td key={records[at]!.model.id}>
                <StatusMark mark={mark}>{words}</StatusMark>
              </td>
            ))}
          </tr>
        ))}
    </tbody>
  );
}
