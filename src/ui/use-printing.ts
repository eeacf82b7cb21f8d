import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Between "beforeprint" and "afterprint". */
let isAnnounced = false;

/**
 * Is the page being put on paper? What follows from it stands in the document before the event that says so ends,
 * because the browser takes its picture right after and waits for nobody.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}

/** For browsers without the events. One for all, because a browser keeps each that was ever asked for. */
let paper: MediaQueryList | undefined;
const media = () => (paper ??= matchMedia('print'));

function isPrinting(): boolean {
  return isAnnounced || media().matches;
}

function subscribe(changed: () => void): () => void {
  const start = () => {
    isAnnounced = true;
    flushSync(changed);
  };
  const stop = () => {
    isAnnounced = false;
    changed();
  };
  const follow = () => flushSync(changed);
  addEventListener('beforeprint', start);
  addEventListener('afterprint', stop);
  media().addEventListener('change', follow);
  return () => {
    removeEventListener('beforeprint', start);
    removeEventListener('afterprint', stop);
    media().removeEventListener('change', follow);
  };
}
