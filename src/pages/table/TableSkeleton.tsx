import styles from './TablePage.module.css';

/** What stands in the table's place until the catalog is here. */
export function TableSkeleton() {
  return (
    <div className={styles.content}>
      <p aria-live="polite" className={styles.loading}>
        Loading the models…
      </p>
      <div aria-hidden="true" className={styles.skeleton}>
        {Array.from({ length: 12 }, (_, row) => (
          <i key={row} />
        ))}
      </div>
    </div>
  );
}
