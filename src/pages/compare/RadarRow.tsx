import type { ModelRecord } from '#core/model/record.ts';
import type { CompareView } from '#core/link/view.ts';
import styles from './CompareTable.module.css';
import { LazyRadar } from '#parts/LazyRadar.tsx';
import { radarModelOf } from '#parts/radar-models.ts';

type Props = { view: CompareView; records: readonly ModelRecord[]; reference: ModelRecord | null };

/** The radars, on the same columns as the matrix below them, or laid over each other. */
export function RadarRow({ view, records, reference }: Props) {
  const models = records.map((record) => radarModelOf(record, view.axes));
  const behind = reference ? radarModelOf(reference, view.axes) : undefined;
  return (
    <tbody className={styles.radars}>
      <tr>
        <th scope="row">
          <span className={styles.key}>
            Outer ring open, middle ring partly, center closed; ? unknown.
            {reference ? ' Dashed: the baseline.' : ''}
          </span>
        </th>
        {view.chart === 'overlay' && models.length > 1 ? (
          <td colSpan={models.length}>
            <LazyRadar models={models} reference={behind} size={440} />
          </td>
        ) : (
          models.map((model) => (
            <td key={model.id}>
              <LazyRadar models={[model]} reference={behind} size={320} />
            </td>
          ))
        )}
      </tr>
    </tbody>
  );
}
