import type { ModelRecord } from '#core/model/record.ts';
import type { CompareView } from '#core/link/view.ts';
import styles from './CompareTable.module.css';
import { Radar } from '#parts/Radar.tsx';

type Props = { view: CompareView; records: readonly ModelRecord[]; reference: ModelRecord | null };

/** The radars, on the same columns as the matrix below them, or laid over each other. */
export function RadarRow({ view, records, reference }: Props) {
  return (
    <tbody className={styles.radars}>
      <tr>
        <th scope="row">
          <span className={styles.key}>
            Outer ring open, middle ring partly, center closed; ? unknown.
            {reference ? ' Dashed: the baseline.' : ''}
          </span>
        </th>
        {view.chart === 'overlay' && records.length > 1 ? (
          <td colSpan={records.length}>
            <Radar records={records} reference={reference} axes={view.axes} />
          </td>
        ) : (
          records.map((record) => (
            <td key={record.model.id}>
              <Radar records={[record]} reference={reference} axes={view.axes} />
            </td>
          ))
        )}
      </tr>
    </tbody>
  );
}
