import type { IndexesFile } from '#data/publish/indexes-file.ts';
import type { Loading } from '#store/dataset.ts';
import { usePageData } from './use-page-data.ts';

function isIndexesFile(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'editions' in json && 'tallies' in json;
}

/** What the page of the other indexes needs, and how to ask for it again. */
export function useIndexesFile(): { data: Loading<IndexesFile>; retry: () => void } {
  return usePageData<IndexesFile>('indexes.json', isIndexesFile);
}
