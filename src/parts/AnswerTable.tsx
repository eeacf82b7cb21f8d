import type { ReactNode } from 'react';
import type { ModelIndexId } from '#core/indexes/records.ts';
import { ScrollFrame } from './ScrollFrame.tsx';
import styles from './answers.module.css';
import { INDEX_LABELS } from '#words/index-labels.ts';

type Props = {
  /** What stands in the first column. */
  head: string;
  caption: string;
  columns: readonly ModelIndexId[];
  /** Bodies of rows with a head, ours, a cell per index, and the difference. */
  children: ReactNode;
};

/** What we and the indexes say, side by side. */
export function AnswerTable({ head, caption, columns, children }: Props) {
  return (
    <ScrollFrame label={caption} className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">Ajar</th>
            {columns.map((index) => (
              <th key={index} scope="col">
                {INDEX_LABELS[index]}
              </th>
            ))}
            <th scope="col">Difference</th>
          </tr>
        </thead>
        {children}
      </table>
    </ScrollFrame>
  );
}
