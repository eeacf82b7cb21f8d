import { useSyncExternalStore } from 'react';
import { plainView } from '#core/link/view.ts';
import { permalinkOf } from '#store/url.ts';

const neverChanges = () => () => undefined;

/** The full address of the page of the data, below which the files lie; null until the page runs in a browser. */
export function useDataAddress(): string | null {
  return useSyncExternalStore(
    neverChanges,
    () => permalinkOf(plainView('data')),
    () => null,
  );
}
