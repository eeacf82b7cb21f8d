import type { IndexesFile } from '#data/publish/indexes-file.ts';
import { KIND_LABELS, KIND_MEANINGS } from '#words/index-labels.ts';
import styles from './indexes.module.css';
import { countDisagreements } from './rated-models.ts';

/** How many answers differ, and in which way. */
export function DisagreementCounts({ models }: Pick<IndexesFile, 'models'>) {
  const counts = countDisagreements(models);
  return (
    <>
      <p>
        At least one index rates <b>{models.length}</b> of the models here. On <b>{counts.models}</b> of them
        answers differ, on <b>{counts.components}</b> components in all; each counts once, by its strongest
        difference:
      </p>
      <ul className={styles.kinds}>
        {counts.kinds.map(({ kind, count }) => (
          <li key={kind}>
            <b>{count}</b> {KIND_LABELS[kind]} <small>({KIND_MEANINGS[kind]})</small>
          </li>
        ))}
      </ul>
    </>
  );
}
