import { UNCHECKED_KEY } from '#words/status-meanings.ts';
import styles from './Legend.module.css';

/** What the sign ◌ says, where it stands by itself. */
export function UncheckedKey() {
  return (
    <p className={styles.key}>
      <span className={styles.unchecked} aria-hidden="true">
        ◌
      </span>{' '}
      {UNCHECKED_KEY}
    </p>
  );
}
