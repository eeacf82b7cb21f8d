import { decodeCatalog, type Catalog } from '#core/catalog/catalog.ts';
import { CATALOG_FORMAT, type CatalogJson } from '#core/catalog/catalog-json.ts';
import { RECORD_FORMAT, type ModelRecord } from '#core/model/record.ts';
import { isIntact } from '#core/model/seal.ts';
import { loadCode } from '#ui/load-code.ts';
import { DataError } from './data-error.ts';
import { isObject } from './is-object.ts';

/** The only place that fetches. Every answer is checked for its shape before anyone uses it. */

const TIMEOUT_MS = 15_000;

/** Loads code without which data cannot be used; where it cannot be had, the data cannot. */
export function codeOfData<T>(load: () => Promise<T>): Promise<T> {
  return loadCode(load).catch((error: unknown) => {
    throw new DataError('server', import.meta.url, String(error));
  });
}

/** The shapes of files that the first view does without come beside the files. */
const loadShapes = () => codeOfData(() => import('./files.ts'));

/** Where a data file lies below the app's base. */
export function dataUrl(path: string): string {
  return `${import.meta.env.BASE_URL}data/${path}`;
}

/** Where a file of a kept release lies; of the newest (null), beside the others. */
export function fileOf(release: string | null, path: string): string {
  return release === null ? path : `releases/${release}/${path}`;
}

/** Fetches the catalog of a release; throws a DataError that says why it could not. */
export async function fetchCatalog(release: string | null = null): Promise<Catalog> {
  const path = fileOf(release, 'catalog.json');
  return readCatalog(await fetchJson(path, CATALOG_FORMAT), dataUrl(path));
}

/** The site's first page as it is now, past every cache; null where it cannot be had. */
export async function fetchFirstPage(): Promise<string | null> {
  const options: RequestInit = { cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) };
  const response = await fetch(import.meta.env.BASE_URL, options).catch(() => null);
  return response?.ok === true ? response.text().catch(() => null) : null;
}

const recordFile = (id: string, release: string | null) => fileOf(release, `models/${id}.json`);

/** The address of a model's record in the newest data. */
export const recordUrl = (id: string) => dataUrl(recordFile(id, null));

/** What to say of a record that is known not to exist. */
export function noRecord(id: string, release: string | null): DataError {
  return new DataError('missing', dataUrl(recordFile(id, release)), 'no such model');
}

/** Fetches one model's record with the licenses it names. */
export async function fetchRecord(id: string, release: string | null = null): Promise<ModelRecord> {
  const path = recordFile(id, release);
  const [json, { recordShape }] = await Promise.all([fetchJson(path, RECORD_FORMAT), loadShapes()]);
  if (!recordShape(json)) throw new DataError('malformed', dataUrl(path), 'not a model record');
  const record = json as ModelRecord;
  if (record.model.id !== id) throw new DataError('malformed', dataUrl(path), 'the record of another model');
  return record;
}

/** A newer format is one that this tab is too old for; anything else is no file of this app's. */
function checkFormat(format: unknown, known: number, url: string): void {
  if (format === known) return;
  const isNewer = typeof format === 'number' && format > known;
  throw new DataError(isNewer ? 'outdated' : 'malformed', url, `format ${String(format)}`);
}

/** Decodes a catalog that came with the page or over the network. */
export function readCatalog(json: unknown, url: string): Catalog {
  if (!isObject(json) || !Array.isArray(json.names)) throw new DataError('malformed', url, 'not a catalog');
  checkFormat(json.format, CATALOG_FORMAT, url);
  try {
    return decodeCatalog(json as CatalogJson);
  } catch (error) {
    throw new DataError('malformed', url, String(error));
  }
}

/**
 * Fetches a data file; one of a newer format than the one known to this tab is told from one that was altered on its
 * way.
 */
export async function fetchJson(path: string, format?: number): Promise<unknown> {
  const url = dataUrl(path);
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((error: unknown) => {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    throw new DataError(isTimeout ? 'timeout' : 'offline', url, String(error));
  });
  if (!response.ok) {
    throw new DataError(response.status === 404 ? 'missing' : 'server', url, `status ${response.status}`);
  }
  try {
    const text = await response.text();
    const json: unknown = JSON.parse(text);
    if (format !== undefined && isObject(json)) checkFormat(json.format ?? 1, format, url);
    if (!isIntact(text)) throw new DataError('malformed', url, 'not as it was published');
    return json;
  } catch (error) {
    throw error instanceof DataError ? error : new DataError('malformed', url, String(error));
  }
}
