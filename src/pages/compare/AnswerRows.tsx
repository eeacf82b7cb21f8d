import { COMPONENTS } from '#core/model/components.ts';
import { AnswerMark } from '#parts/AnswerMark.tsx';
import { answerOfModel, type ModelAnswer } from '#core/model/answer-of-model.ts';
import { coverage } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { Strip, StripKey } from '#parts/Strip.tsx';
import { answerReason, componentCounts } from '#words/model-answers.ts';
import styles from './CompareTable.module.css';
import type { Columns } from './use-columns.ts';

type Props = { records: readonly ModelRecord[]; columns: Columns };

/** How open each model is in one phrase, with its reason and its components where there is room for them. */
export function AnswerRows({ records, columns }: Props) {
  return (
    <tbody className={styles.answers}>
      <tr>
        <th scope="row">How open?</th>
        {records.map((record, at) => {
          const answer = answerOfModel(record.model, libraryOfRecord(record));
          return (
            <td key={record.model.id} hidden={columns.isOut(at)}>
              <span className={styles.phrase}>
                <AnswerMark answer={answer} />
              </span>
              {columns.isDense ? null : <Reason record={record} answer={answer} />}
            </td>
          );
        })}
      </tr>
      {columns.isDense ? null : <Strips records={records} columns={columns} />}
    </tbody>
  );
}

/** What the answers rest on. In narrow columns it is long, and stands below the radars so that these are in sight. */
export function ReasonRows({ records, columns }: Props) {
  return (
    <tbody className={styles.answers}>
      <Strips records={records} columns={columns} />
      <tr>
        <th scope="row">Why</th>
        {records.map((record, at) => (
          <td key={record.model.id} hidden={columns.isOut(at)}>
            <Reason record={record} answer={answerOfModel(record.model, libraryOfRecord(record))} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Reason({ record, answer }: { record: ModelRecord; answer: ModelAnswer }) {
  return <p className={styles.reason}>{answerReason(record, answer, true)}</p>;
}

/** The seventeen components of each model in one picture. */
function Strips({ records, columns }: Props) {
  return (
    <tr>
      <th scope="row">
        {COMPONENTS.length} components
        <StripKey />
      </th>
      {records.map(({ model }, at) => {
        const { checked, total } = coverage(model);
        return (
          <td key={model.id} hidden={columns.isOut(at)}>
            <Strip model={model} size="column" />
            <p className={styles.reason}>
              {componentCounts(model)} · {checked} of {total} checked
            </p>
          </td>
        );
      })}
    </tr>
  );
}
