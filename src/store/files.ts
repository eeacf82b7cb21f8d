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

/** Loads a page's own data file unless it is here or on its way. */
export async function loadPageData(file: PageFile): Promise<void> {
  await load(
    () => useDataset.getState().pages[file] ?? null,
    (page) => useDataset.setState((state) => ({ pages: { ...state.pages, [file]: page } })),
    () => fetchPageData(file),
  );
}
