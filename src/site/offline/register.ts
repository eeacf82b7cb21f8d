/** Once the page is loaded and idle: has everything it was made of kept for a time without network. */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const whenIdle = () => {
    // Where the browser does not allow it, the app works as long as there is a network.
    (globalThis.requestIdleCallback ?? setTimeout)(() => void register().catch(() => undefined));
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  const wasHereBefore = serviceWorker.controller !== null;
  await serviceWorker.register(`${import.meta.env.BASE_URL}offline-worker.js`);
  const { active } = await serviceWorker.ready;
  // Later visits pass through the worker, which keeps them by itself.
  if (wasHereBefore) return;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none to name
  active?.postMessage([document.URL, ...performance.getEntriesByType('resource').map((entry) => entry.name)]);
}
