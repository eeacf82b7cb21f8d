import { fileOf } from '#api/data.ts';
import type { PageFile } from '#api/files.ts';
import { fetchLicenses, fetchPageData } from '#api/page-files.ts';
import { load, useDataset } from './dataset.ts';

/** Loads the license list unless it is here or on its way. */
export async function loadLicenses(): Promise<void> {
  await load(
    () => useDataset.getState().licenses,
    (licenses) => useDataset.setState({ licenses }),
    fetchLicenses,
  );
}

/** Loads a page's own data file, of a kept release or the newest (null), unless it is here or on its way. */
export async function loadPageData(file: PageFile, release: string | null = null): Promise<void> {
  const path = fileOf(release, file);
  await load(
    () => useDataset.getState().pages[path] ?? null,
    (page) => useDataset.setState((state) => ({ pages: { ...state.pages, [path]: page } })),
    () => fetchPageData(file, release),
  );
}
