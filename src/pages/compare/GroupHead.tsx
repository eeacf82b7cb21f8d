import { ReadingMark } from '#parts/ReadingMark.tsx';
import type { Axis } from '#core/model/components.ts';
import { readAxis } from '#core/model/openness.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { AXIS_LABELS } from '#words/labels.ts';
import styles from './CompareTable.module.css';
import type { Columns } from './use-columns.ts';

type Props = { axis: Axis; records: readonly ModelRecord[]; columns: Columns; note: string };

/** The head of a group of rows: its axis, on how many of its rows the models differ, and each model's word for it. */
export function GroupHead({ axis, records, columns, note }: Props) {
  return (
    <tr className={styles.group}>
      <th scope="rowgroup">
        {axis === 'license' ? 'Terms' : AXIS_LABELS[axis]} <small>{note}</small>
      </th>
      {records.map((record, at) => {
        const reading = readAxis(record.model, axis, libraryOfRecord(record));
        return (
          <td key={record.model.id} hidden={columns.isOut(at)}>
            <ReadingMark reading={reading} />
          </td>
        );
      })}
    </tr>
  );
}
