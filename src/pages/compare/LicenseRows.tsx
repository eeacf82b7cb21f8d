import { answerFor, permits, RIGHTS, rightsFor, type Rights } from '#core/license/license.ts';
import type { ModelRecord } from '#core/model/record.ts';
import type { CompareView } from '#core/link/view.ts';
import { PERMISSIONS } from '#core/model/vocabulary.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import type { Mark } from '#words/mark.ts';
import { LicenseName } from '#parts/ClaimDetail.tsx';
import { AXIS_LABELS, PERMISSION_LABELS } from '#words/labels.ts';
import { ANSWER_MARKS, EXTENT_MARKS, RIGHT_LABELS } from '#words/permissions.ts';
import styles from './CompareTable.module.css';

const NO_RIGHTS: Rights = { use: 'none', study: 'none', modify: 'none', share: 'none' };

type Row = { key: string; label: string; cells: (readonly [Mark, string])[] };

/** What the license of each model's weights grants, and what it permits. */
export function LicenseRows({ view, records }: { view: CompareView; records: readonly ModelRecord[] }) {
  const terms = records.map(({ model, licenses }) => {
    const { status, license } = model.components.finalWeights;
    const byId = new Map(licenses.map((each) => [each.id, each]));
    const isWithheld = status === 'withheld' || status === 'described';
    return {
      id: model.id,
      license,
      isWithheld,
      rights: isWithheld ? NO_RIGHTS : rightsFor(license, byId, model.modality),
      permits: PERMISSIONS.map((permission) =>
        isWithheld ? 'no' : answerFor(license, byId, (each) => permits(each, permission)),
      ),
    };
  });
  const rows: Row[] = [
    ...RIGHTS.map((right) => ({
      key: `right ${right}`,
      label: RIGHT_LABELS[right],
      cells: terms.map((each) => EXTENT_MARKS[each.rights[right]]),
    })),
    ...PERMISSIONS.map((permission, at) => ({
      key: `permission ${permission}`,
      label: capital(PERMISSION_LABELS[permission]),
      cells: terms.map((each) => ANSWER_MARKS[each.permits[at]!]),
    })),
  ];
  const hides = view.onlyDifferences && records.length > 1;
  const shown = rows.filter((row) => !hides || new Set(row.cells.map(([, word]) => word)).size > 1);
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={records.length + 1}>
          {AXIS_LABELS.license} of the weights: what it lets you do
        </th>
      </tr>
      <tr>
        <th scope="row">License</th>
        {terms.map((each) => (
          <td key={each.id}>
            {each.isWithheld ? (
              'weights not released'
            ) : each.license === null ? (
              'unknown'
            ) : (
              <LicenseName expression={each.license} />
            )}
          </td>
        ))}
      </tr>
      {shown.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.label}</th>
          {row.cells.map(([mark, word], at) => (
            <td key={terms[at]!.id}>
              <StatusMark mark={mark}>{word}</StatusMark>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
