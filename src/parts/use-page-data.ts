import { useEffect } from 'react';
import { loadPageData, useDataset, type Loading } from '#store/dataset.ts';

/** A data file of a page, loaded as needed, and how to ask for it again. */
export function usePageData<T>(
  path: string,
  isValid: (json: unknown) => boolean,
): { data: Loading<T>; retry: () => void } {
  const data = useDataset((state) => state.pages[path]) as Loading<T> | undefined;
  const retry = () => void loadPageData(path, isValid);
  useEffect(() => void loadPageData(path, isValid), [path, isValid]);
  return { data: data ?? { state: 'loading' }, retry };
}
