import { StatusMark } from '#ui/StatusMark.tsx';
import { FINDING_LABELS, UNCHECKED_MEANING } from '#words/status-meanings.ts';
import styles from './Legend.module.css';

/** What the signs say, in sight where they stand. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="What the signs mean">
      <li>
        <StatusMark mark="open">released</StatusMark>
      </li>
      <li>
        <StatusMark mark="partly">in part, or behind a form</StatusMark>
      </li>
      <li>
        <StatusMark mark="closed">{FINDING_LABELS.declined}</StatusMark>
      </li>
      <li>
        <StatusMark mark="not-found">{FINDING_LABELS['not-found']} where it would be</StatusMark>
      </li>
      <li>
        <StatusMark mark="undecided">{FINDING_LABELS.undecided}</StatusMark>
      </li>
      <li>
        <StatusMark mark="unknown">{FINDING_LABELS['not-looked']}</StatusMark>
      </li>
      <li>
        <span className={styles.unchecked} aria-hidden="true">
          ◌
        </span>{' '}
        {UNCHECKED_MEANING}
      </li>
    </ul>
  );
}
