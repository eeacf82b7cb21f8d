import { plainView } from '#core/link/view.ts';
import { permalinkOf } from '#store/url.ts';
import { useLive } from '#ui/use-live.ts';

/** The full address of the page of the data, below which the files lie; null until the page runs in a browser. */
export function useDataAddress(): string | null {
  return useLive() ? permalinkOf(plainView('data')) : null;
}
