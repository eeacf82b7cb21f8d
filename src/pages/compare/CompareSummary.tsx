import type { ModelRecord } from '#core/model/record.ts';
import { summaryOf } from '#words/comparison.ts';
import { listOf } from '#words/list-of.ts';
import styles from './ComparePage.module.css';

/** The comparison in words, from the data: what is said here could be pasted into a message. */
export function CompareSummary({ records, expected }: { records: readonly ModelRecord[]; expected: number }) {
  if (expected === 0) {
    return (
      <div>
        <h1>Compare models</h1>
        <p className={styles.summary}>
          Pick two to eight models and see, component by component, how they differ.
        </p>
      </div>
    );
  }
  const names = records.map((record) => record.model.name);
  return (
    <div>
      <h1>{records.length < expected ? 'Comparing…' : listOf(names)}</h1>
      {records.length > 0 ? <p className={styles.summary}>{summaryOf(records)}</p> : null}
    </div>
  );
}
