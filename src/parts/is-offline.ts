/** The offline worker marks a page that it had to answer itself, also where the browser believes in its network. */
export function isOffline(): boolean {
  return !navigator.onLine || 'offline' in document.documentElement.dataset;
}

/** The page is one that was kept, because the network did not answer in time. */
export function isSlow(): boolean {
  return navigator.onLine && document.documentElement.dataset.offline === 'slow';
}
