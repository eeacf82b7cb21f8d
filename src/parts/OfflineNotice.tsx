import { useSyncExternalStore } from 'react';
import { useDataset } from '#store/dataset.ts';
import styles from './OfflineNotice.module.css';

function listen(notify: () => void): () => void {
  const becomeOnline = () => {
    delete document.documentElement.dataset.offline;
    notify();
  };
  addEventListener('online', becomeOnline);
  addEventListener('offline', notify);
  return () => {
    removeEventListener('online', becomeOnline);
    removeEventListener('offline', notify);
  };
}

/** The offline worker marks a page that it had to answer itself, also where the browser believes in its network. */
const isOffline = () => !navigator.onLine || 'offline' in document.documentElement.dataset;

/** Without network: says so, and of which day the data on the page is. */
export function OfflineNotice() {
  const isShown = useSyncExternalStore(listen, isOffline, () => false);
  const date = useDataset(({ catalog, records }) => {
    if (catalog?.state === 'ready') return catalog.value.catalog.release.date;
    const record = Object.values(records).find(({ state }) => state === 'ready');
    return record?.state === 'ready' ? record.value.factsOf : null;
  });
  if (!isShown) return null;
  return (
    <p className={styles.notice} role="status">
      {date === null ? 'Offline: as you last opened it' : `Offline: data of ${date}`}
    </p>
  );
}
