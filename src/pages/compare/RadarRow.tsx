import type { CompareView, EmbedView } from '#core/link/view.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { Radar } from '#parts/Radar.tsx';
import styles from './CompareTable.module.css';
import { DotPlot } from './DotPlot.tsx';
import type { Columns } from './use-columns.ts';

type Props = {
  view: CompareView | EmbedView;
  records: readonly ModelRecord[];
  reference: ModelRecord | null;
  columns: Columns;
};

/** The pictures: a radar on each column, all laid over each other, or dots on one scale. */
export function RadarRow({ view, records, reference, columns }: Props) {
  const chart = records.length > 1 ? view.chart : 'each';
  return (
    <tbody className={styles.radars}>
      <tr>
        <th scope="row">
          {view.axes === 'eight' ? 'Eight axes' : 'Five axes'}
          <span className={styles.key}>
            {chart === 'dots'
              ? 'Left closed or none seen, middle partly, right open; a line where facts are unknown.'
              : 'Outer ring open, middle ring partly, center closed or none seen; ? unknown. The shape’s area means nothing.'}
            {reference && chart === 'each' ? ` Dashed: the baseline, ${labelOf(reference.model)}.` : ''}
          </span>
        </th>
        {chart === 'each' ? (
          records.map((record, at) => (
            <td key={record.model.id} hidden={columns.isOut(at)}>
              <Radar records={[record]} reference={reference} axes={view.axes} />
            </td>
          ))
        ) : (
          <td colSpan={columns.shown}>
            {chart === 'overlay' ? (
              <Radar records={records} reference={reference} axes={view.axes} />
            ) : (
              <DotPlot records={records} axes={view.axes} reference={reference} />
            )}
          </td>
        )}
      </tr>
    </tbody>
  );
}
