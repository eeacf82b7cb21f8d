import { codeOfData, fetchCatalog, fetchRecord, noRecord, recordUrl } from '#api/data.ts';
import type { DataError } from '#api/data-error.ts';
import type { EmbeddedData, Subject } from '#api/embedded.ts';
import { isWhole, lacksColumn, type Catalog } from '#core/catalog/catalog.ts';
import { makeFilterIndex, type FilterIndex } from '#core/catalog/filter-index.ts';
import type { searchIn } from '#core/catalog/search.ts';
import type { License } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { addWords } from '#words/columns.ts';
import { loadCode } from '#ui/load-code.ts';
import { createPageStore } from './create-store.ts';

/** Something that is loaded once: on its way, failed, or here. */
export type Loading<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: DataError }
  | { state: 'ready'; value: T };

type DatasetState = {
  /** The kept release that the data is of; null for the newest. */
  release: string | null;
  /** What the newest data is, as the page says it before any of it has come. */
  edition: EmbeddedData['edition'] | null;
  catalog: Loading<FilterIndex> | null;
  /** Why the columns that the first view did without could not be had. */
  wholeCatalogError: DataError | null;
  /** The whole license list. */
  licenses: Loading<License[]> | null;
  /** What the page that was built is about; a reader who has gone on may be on another. */
  subject: Subject;
  records: ReadonlyMap<string, Loading<ModelRecord>>;
  /** The addresses of data that the page asked for before its code came, hardly any of which is missing. */
  asked: readonly string[];
  /** Other data files of single pages, by path. */
  pages: Readonly<Record<string, Loading<unknown>>>;
};

const NOTHING: DatasetState = {
  release: null,
  edition: null,
  catalog: null,
  wholeCatalogError: null,
  licenses: null,
  subject: {},
  records: new Map(),
  asked: [],
  pages: {},
};
export const useDataset = createPageStore<DatasetState>(NOTHING);

/** Forgets all data, as before a page is opened. */
export function resetData(): void {
  useDataset.setState(NOTHING);
}

/** The newest data, as far as it was loaded when the reader went to an earlier release. */
let newest: DatasetState = NOTHING;

/**
 * Turns to the data of a kept release, or (null) back to the newest. Files of single pages stay: their path names the
 * release.
 */
export function showRelease(release: string | null): void {
  const state = useDataset.getState();
  if (state.release === release) return;
  if (state.release === null) newest = withoutLoading(state);
  const { edition, pages } = state;
  useDataset.setState({ ...(release === null ? newest : NOTHING), release, edition, pages });
  giveSearch();
}

/** What is on its way comes to nothing once another release is shown, and is to be asked for again after it. */
function withoutLoading(state: DatasetState): DatasetState {
  const isHere = (data: Loading<unknown> | null) => data?.state !== 'loading';
  return {
    ...state,
    catalog: isHere(state.catalog) ? state.catalog : null,
    licenses: isHere(state.licenses) ? state.licenses : null,
    records: new Map([...state.records].filter(([, record]) => isHere(record))),
  };
}

/** Puts in place what came with the page. */
export function provideData(data: EmbeddedData): void {
  const ready = <T>(value: T): Loading<T> => ({ state: 'ready', value });
  useDataset.setState((state) => ({
    edition: data.edition ?? state.edition,
    catalog: data.catalog ? ready(makeFilterIndex(data.catalog, search)) : state.catalog,
    licenses: data.licenses ? ready(data.licenses) : state.licenses,
    subject: data.subject ?? state.subject,
    asked: data.asked ?? state.asked,
    records: (data.records ?? []).reduce(
      (records, record) => withEntry(records, record.model.id, ready(record)),
      state.records,
    ),
    pages: {
      ...state.pages,
      ...Object.fromEntries(Object.entries(data.pages ?? {}).map(([path, value]) => [path, ready(value)])),
    },
  }));
}

function withEntry<V>(map: ReadonlyMap<string, V>, key: string, value: V): ReadonlyMap<string, V> {
  return new Map(map).set(key, value);
}

/** Loads the catalog unless it is here or on its way. */
export async function loadCatalog(): Promise<void> {
  await load(
    () => useDataset.getState().catalog,
    (catalog) => useDataset.setState({ catalog }),
    async (release) => makeFilterIndex(await fetchCatalog(release), search),
  );
}

/**
 * Loads the columns that the first view did without, if they are not here yet. The catalog at hand stays until
 * the whole one has come; if it does not come, a view that needs it says so.
 */
export async function loadWholeCatalog(): Promise<void> {
  const { catalog, release } = useDataset.getState();
  if (catalog?.state !== 'ready' || !lacksColumn(catalog.value.catalog, 'weighed')) return;
  // What is on its way may be of a release that the reader has left.
  if (whole?.release !== release)
    whole = { release, come: fetchWholeCatalog(catalog.value.catalog, release) };
  await whole.come;
}
let whole: { release: string | null; come: Promise<void> } | null = null;

async function fetchWholeCatalog(first: Catalog, release: string | null): Promise<void> {
  try {
    // The words of its columns come with it.
    const later = codeOfData(() => import('./later-columns.ts'));
    const [catalog, { LATER_WORDS, weighed }] = await Promise.all([
      isWhole(first) ? first : fetchCatalog(release),
      later,
    ]);
    addWords(LATER_WORDS);
    if (useDataset.getState().release === release) provideData({ catalog: weighed(catalog) });
    useDataset.setState({ wholeCatalogError: null });
  } catch (error) {
    useDataset.setState({ wholeCatalogError: error as DataError });
  } finally {
    if (whole?.release === release) whole = null;
  }
}

/** What searches a catalog; its code is not part of the first view. */
let search: typeof searchIn | null = null;

/**
 * Loads what searches, and gives it to the catalog that is here, unless that has it. Fails where the code cannot be had.
 */
export async function loadSearch(): Promise<void> {
  search ??= (await loadCode(() => import('#core/catalog/search.ts'))).searchIn;
  giveSearch();
}

function giveSearch(): void {
  const { catalog } = useDataset.getState();
  if (search !== null && catalog?.state === 'ready' && catalog.value.search === null)
    provideData({ catalog: catalog.value.catalog });
}

/** Loads a model's record unless it is here or on its way; one that cannot exist, as the catalog names no such model, is missing unasked. */
export async function loadRecord(id: string): Promise<void> {
  await load(
    () => useDataset.getState().records.get(id) ?? null,
    (record) => useDataset.setState(({ records }) => ({ records: withEntry(records, id, record) })),
    async (release) => {
      // The catalog names every model that there is; what the page has asked for need not wait for it.
      const { asked } = useDataset.getState();
      if (release === null && !asked.includes(recordUrl(id))) await loadCatalog();
      const { catalog } = useDataset.getState();
      const isStranger = catalog?.state === 'ready' && !catalog.value.catalog.rows.has(id);
      return isStranger ? Promise.reject(noRecord(id, release)) : fetchRecord(id, release);
    },
  );
}

/** A failed load may be tried again; one that is on its way is waited for, one that is here is left alone. */
export async function load<T>(
  current: () => Loading<T> | null,
  set: (next: Loading<T>) => void,
  fetchValue: (release: string | null) => Promise<T>,
): Promise<void> {
  const now = current();
  if (now?.state === 'loading') return underWay.get(now);
  if (now?.state === 'ready') return undefined;
  const loading: Loading<T> = { state: 'loading' };
  const settled = settle(
    // Of another release that the reader has turned to meanwhile, something else is in its place.
    (next) => {
      if (current() === loading) set(next);
    },
    () => fetchValue(useDataset.getState().release),
  );
  underWay.set(loading, settled);
  set(loading);
  return settled;
}
const underWay = new WeakMap<Loading<unknown>, Promise<void>>();

async function settle<T>(set: (next: Loading<T>) => void, fetchValue: () => Promise<T>): Promise<void> {
  try {
    set({ state: 'ready', value: await fetchValue() });
  } catch (error) {
    set({ state: 'failed', error: error as DataError });
  }
}
