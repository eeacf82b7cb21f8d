import { useEffect } from 'react';
import { fileOf } from '#api/data.ts';
import type { PageFile, PageFiles } from '#api/files.ts';
import { useDataset, type Loading } from '#store/dataset.ts';
import { loadPageData } from '#store/files.ts';

/** A data file of a page, of a kept release or the newest (null), loaded as needed, and how to ask for it again. */
export function usePageData<File extends PageFile>(
  file: File,
  release: string | null = null,
): { data: Loading<PageFiles[File]>; retry: () => void } {
  const data = useDataset((state) => state.pages[fileOf(release, file)]) as
    | Loading<PageFiles[File]>
    | undefined;
  const retry = () => void loadPageData(file, release);
  useEffect(() => void loadPageData(file, release), [file, release]);
  return { data: data ?? { state: 'loading' }, retry };
}
