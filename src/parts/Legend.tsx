import { StatusMark } from '#ui/StatusMark.tsx';
import { CLAIM_LEGEND } from '#words/legend.ts';
import { UNCHECKED_MEANING } from '#words/status-meanings.ts';
import styles from './Legend.module.css';

/** What the signs say, in sight where they stand. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="What the signs mean">
      {CLAIM_LEGEND.map(({ mark, words }) => (
        <li key={mark}>
          <StatusMark mark={mark}>{words}</StatusMark>
        </li>
      ))}
      <li>
        <span className={styles.unchecked} aria-hidden="true">
          ◌
        </span>{' '}
        {UNCHECKED_MEANING}
      </li>
    </ul>
  );
}
