import styles from './StatusCell.module.css';

/** How many of what was counted rest on claims that nobody has checked, beside the sign for that. */
export function UncheckedCount({ count = 0 }: { count?: number | undefined }) {
  if (count === 0) return null;
  return (
    <small className={styles.uncheckedCount} title={`${count} of them by claims not checked yet`}>
      <span aria-hidden="true">◌</span>
      {count}
      <span className="visually-hidden"> of them unchecked</span>
    </small>
  );
}
