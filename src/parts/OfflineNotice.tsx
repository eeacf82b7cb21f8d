import { useSyncExternalStore } from 'react';
import { useShownDate } from '#store/shown-data.ts';
import { isOffline, isSlow } from './is-offline.ts';
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

/** Without network, or with a slow one: says so, and of which day the data on the page is. */
export function OfflineNotice() {
  const isShown = useSyncExternalStore(listen, isOffline, () => false);
  const date = useShownDate();
  if (!isShown) return null;
  return (
    <p className={styles.notice} role="status">
      {isSlow() ? 'Slow network' : 'Offline'}: {date === null ? 'as you last opened it' : `data of ${date}`}
    </p>
  );
}
