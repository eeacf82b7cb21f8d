import type { Model } from '#core/model/model.ts';
import { changeSentence } from '#words/changes.ts';
import { readingDate } from '#words/format.ts';
import styles from './ModelPage.module.css';

/** What was corrected in this record, newest first. */
export function ModelHistory({ model }: { model: Model }) {
  if (model.history.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">Corrections</h2>
      <ul className={styles.history}>
        {model.history.toReversed().map((change) => (
          <li key={`${change.date} ${change.of} ${change.to}`}>
            <time dateTime={change.date}>{readingDate(change.date)}</time>
            {` ${changeSentence(change)}. ${change.why}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
