import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** Does the page run in a browser? False while it is what stands in the HTML that React takes over. */
export function useLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
