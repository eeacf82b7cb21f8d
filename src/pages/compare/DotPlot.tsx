import { ReadingMark } from '#parts/ReadingMark.tsx';
import { axesOf } from '#charts/radar-series.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { radarModelOf } from '#parts/radar-models.ts';
import styles from './DotPlot.module.css';

type Props = {
  records: readonly ModelRecord[];
  axes: 'five' | 'eight';
  reference: ModelRecord | null;
};

/** Every axis a block, every model a line in it on one scale from closed to open: a dot, or a line as long as facts are unknown. */
export function DotPlot({ records, axes, reference }: Props) {
  const models = records.map((record) => radarModelOf(record, axes));
  const names = axesOf(models);
  return (
    <div className={styles.plot}>
      {names.map((axis, spoke) => (
        <table key={axis}>
          <caption>{axis}</caption>
          <tbody>
            {models.map(({ id, name, readings }) => {
              const reading = readings[spoke];
              if (reading === undefined) return null;
              const { word, low, high } = reading;
              return (
                <tr key={id} data-baseline={id === reference?.model.id || undefined}>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  <td className={styles.scale} aria-hidden="true">
                    {word === 'not-applicable' ? null : low < high ? (
                      <span
                        className={styles.range}
                        data-word={word}
                        style={{ insetInlineStart: `${low * 100}%`, width: `${(high - low) * 100}%` }}
                      />
                    ) : (
                      <span
                        className={styles.dot}
                        data-word={word}
                        style={{ insetInlineStart: `${low * 100}%` }}
                      />
                    )}
                  </td>
                  <td>
                    <ReadingMark reading={reading} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </div>
  );
}
