import type { Model } from '#core/model/model.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { readingDate } from '#words/format.ts';
import styles from './ModelPage.module.css';
import { own } from '#core/model/own.ts';

/** What was corrected in this record, newest first. */
export function ModelHistory({ model }: { model: Model }) {
  if (model.history.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">Corrections</h2>
      <ul className={styles.history}>
        {model.history.toReversed().map((change) => (
          <li key={`${change.date} ${change.of} ${change.to}`}>
            <time dateTime={change.date}>{readingDate(change.date)}</time>{' '}
            {own<string>(COMPONENT_LABELS, change.of) ?? change.of}: {change.from} → {change.to}. {change.why}
          </li>
        ))}
      </ul>
    </section>
  );
}
