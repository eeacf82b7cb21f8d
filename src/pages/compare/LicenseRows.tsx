import { NO_WEIGHTS } from '#words/readings.ts';
import type { CompareView, EmbedView } from '#core/link/view.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { LicenseName } from '#parts/ClaimDetail.tsx';
import { differWords, ROW_KIND_NOTES } from '#words/comparison.ts';
import { uncertainTerms } from '#words/terms.ts';
import styles from './CompareTable.module.css';
import { GroupHead } from './GroupHead.tsx';
import { compareLicenses, relationOfTerms } from '#parts/license-rows.ts';
import { TermWords } from '#parts/TermWords.tsx';
import { RelationMark } from './RelationMark.tsx';
import type { Columns } from './use-columns.ts';

type Props = {
  view: CompareView | EmbedView;
  records: readonly ModelRecord[];
  reference: ModelRecord | null;
  columns: Columns;
};

/** What one may and must do with each model's weights: rights, permissions and duties in one list. */
export function LicenseRows({ view, records, reference, columns }: Props) {
  const { terms, name, rows, unchecked } = compareLicenses(records);
  const hides = view.onlyDifferences && records.length > 1;
  const base = records.findIndex((record) => record === reference);
  const note = records.length > 1 ? differWords([name, ...rows]) : '';
  return (
    <tbody className={styles.terms}>
      <GroupHead axis="license" records={records} columns={columns} note={note} />
      {hides && name.kind !== 'license' ? null : (
        <tr>
          <th scope="row">License of the weights</th>
          {terms.map((each, at) => {
            const doubt = uncertainTerms(each, libraryOfRecord(records[at]!).licenses);
            return (
              <td key={records[at]!.model.id} hidden={columns.isOut(at)}>
                {each.nothingLicensed ? (
                  `does not apply: ${NO_WEIGHTS}`
                ) : each.license === null ? (
                  'unknown'
                ) : (
                  <LicenseName expression={each.license} licenses={libraryOfRecord(records[at]!).licenses} />
                )}
                {doubt === '' ? null : <small className={styles.why}>{doubt}</small>}
              </td>
            );
          })}
        </tr>
      )}
      {rows
        .filter(({ kind }) => !hides || kind === 'license')
        .map(({ key, label, kind, cells }) => (
          <tr key={key}>
            <th scope="row">
              {label}
              {records.length > 1 ? <small> {ROW_KIND_NOTES[kind]}</small> : null}
            </th>
            {cells.map((cell, at) => (
              <td key={records[at]!.model.id} hidden={columns.isOut(at)}>
                <span className={styles.cell}>
                  <RelationMark
                    relation={base === -1 || base === at ? null : relationOfTerms(cells[base]!, cell)}
                    unchecked={unchecked[at] === true || unchecked[base] === true}
                  />
                  <TermWords term={cell} />
                </span>
                {cell.reason === '' ? null : <small className={styles.why}>{cell.reason}</small>}
              </td>
            ))}
          </tr>
        ))}
    </tbody>
  );
}
