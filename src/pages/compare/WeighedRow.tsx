import { readAxes } from '#core/model/openness.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { weighAxes, type Weights } from '#core/model/weights.ts';
import { Unchecked } from '#ui/StatusMark.tsx';
import { formulaWords, weighedWords } from '#words/weights.ts';
import styles from './CompareTable.module.css';
import plot from './DotPlot.module.css';
import type { Columns } from './use-columns.ts';

type Props = { weights: Weights; records: readonly ModelRecord[]; columns: Columns };

/** What the reader's own weights come to for each model: one number, or a range where facts are unknown. */
export function WeighedRow({ weights, records, columns }: Props) {
  return (
    <tbody>
      <tr>
        <th scope="row">
          By your weights
          <span className={styles.key}>{formulaWords(weights)}; a range where facts are unknown</span>
        </th>
        {records.map((record, at) => {
          const weighed = weighAxes(readAxes(record.model, libraryOfRecord(record)), weights);
          return (
            <td key={record.model.id} hidden={columns.isOut(at)}>
              <span>
                {weighedWords(weighed)}
                {weighed?.unchecked === true ? <Unchecked /> : null}
              </span>
              {weighed === null ? null : (
                <span className={plot.alone} aria-hidden="true">
                  {weighed.low === weighed.high ? (
                    <span
                      className={plot.dot}
                      data-word={weighed.low === 0 ? 'closed' : 'open'}
                      style={{ insetInlineStart: `${weighed.low * 100}%` }}
                    />
                  ) : (
                    <span
                      className={plot.range}
                      style={{
                        insetInlineStart: `${weighed.low * 100}%`,
                        width: `${(weighed.high - weighed.low) * 100}%`,
                      }}
                    />
                  )}
                </span>
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}
