import { useEffect } from 'react';
import type { PageFile, PageFiles } from '#api/files.ts';
import { useDataset, type Loading } from '#store/dataset.ts';
import { loadPageData } from '#store/files.ts';

/** A data file of a page, loaded as needed, and how to ask for it again. */
export function usePageData<File extends PageFile>(
  file: File,
): { data: Loading<PageFiles[File]>; retry: () => void } {
  const data = useDataset((state) => state.pages[file]) as Loading<PageFiles[File]> | undefined;
  const retry = () => void loadPageData(file);
  useEffect(() => void loadPageData(file), [file]);
  return { data: data ?? { state: 'loading' }, retry };
}
