import type { License } from '#core/model/model.ts';
import { dataUrl, fetchJson, fileOf } from './data.ts';
import { DataError } from './data-error.ts';
import { licensesShape, PAGE_FILE_SHAPES, type PageFile, type PageFiles } from './files.ts';

/** Fetches the license list. */
export async function fetchLicenses(release: string | null = null): Promise<License[]> {
  const path = fileOf(release, 'licenses.json');
  const json = await fetchJson(path);
  if (!licensesShape(json)) throw new DataError('malformed', dataUrl(path), 'not a list of licenses');
  return json as License[];
}

/** Fetches the data file of a page, of a kept release or the newest (null). */
export async function fetchPageData<File extends PageFile>(
  file: File,
  release: string | null = null,
): Promise<PageFiles[File]> {
  const path = fileOf(release, file);
  const json = await fetchJson(path);
  if (!PAGE_FILE_SHAPES[file](json))
    throw new DataError('malformed', dataUrl(path), 'not what this page needs');
  return json as PageFiles[File];
}
