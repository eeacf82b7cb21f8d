import type { Filters } from '../catalog/filters.ts';
import { PAGES, pageAt } from './pages.ts';
import { ParameterReader, readQuery, type Notice } from './parameter-reader.ts';
import {
  ALL,
  FACETS,
  isSlug,
  MODELS,
  PERMITS,
  QUERY,
  RANGES,
  referenceAmong,
  RELEASE,
  SHOWN_COLUMNS,
  SORT,
  type Parameter,
} from './parameters.ts';
import { CHANGES, COMPARISON, EMBED, INDEXES, LICENSES, PICTURE } from './page-parameters.ts';
import { upgrade, UPGRADES, type Upgrade } from './upgrade.ts';
import { decodeText, encodeText, withoutPunctuation } from './values.ts';
import { MAX_COMPARED, type TableView, type View } from './view.ts';

export type { Notice };

/**
 * View ⇄ address. The grammar: finite things stand in the path, combinations in the query; defaults are left
 * out, keys have one order, values are sorted except where their order means something; so one view has one
 * address. Reading never throws: what cannot be understood is kept in `extra` and reported.
 */

export type Address = { view: View; notices: Notice[] };

/**
 * Reads a path (below the app's base, starting with "/") and a query into a view; addresses of former versions are
 * upgraded first. Never throws.
 */
export function readAddress(path: string, query: string, upgrades: readonly Upgrade[] = UPGRADES): Address {
  // "." and ".." would lead out of the app when the address is written back.
  const parts = decodeText(path.replaceAll('+', '%2B'))
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const address = upgrade({ path: parts, parameters: readQuery(query) }, upgrades);
  const reader = new ParameterReader(address.parameters);
  const view = readPage(address.path, reader);
  return { view: { ...view, extra: reader.extra() }, notices: reader.notices };
}

function readPage(parts: readonly string[], reader: ParameterReader): View {
  const found = pageFor(withoutIndexFile(parts)) ?? pageFor(tidied(parts));
  const release = RELEASE.read(reader);
  const shared = { release, extra: [] };
  if (found === null) return { page: 'not-found', path: `/${parts.join('/')}`, ...shared };
  if ('id' in found) return { ...found, ...shared };
  switch (found.page) {
    case 'table':
      return readTable(reader, release);
    case 'compare':
      return readComparison(reader, release);
    case 'embed':
      return readEmbed(reader, release);
    case 'indexes':
      return { page: 'indexes', ...readFields(INDEXES, reader), ...shared };
    case 'licenses':
      return { page: 'licenses', ...readFields(LICENSES, reader), ...shared };
    case 'changes':
      return { page: 'changes', ...readFields(CHANGES, reader), ...shared };
    case 'dossier':
      return { page: 'dossier', models: comparedModels(reader), ...shared };
    case 'pictures':
      return { page: 'pictures', filters: readFilters(reader), ...readFields(PICTURE, reader), ...shared };
    default:
      return { page: found.page, ...shared };
  }
}

/** The page at a path, where what it names may be an id. */
function pageFor(parts: readonly string[]): ReturnType<typeof pageAt> {
  const found = pageAt(parts);
  return found !== null && 'id' in found && !isSlug(found.id) ? null : found;
}

/** A path with dashes for spaces, and without the punctuation that the sentence around a link left at its end. */
function tidied(parts: readonly string[]): string[] {
  return parts
    .map((part, at) => (at === parts.length - 1 ? withoutPunctuation(part) : part))
    .map((part) => part.trim().replaceAll(/\s+/g, '-'))
    .filter(Boolean);
}

function withoutIndexFile(parts: readonly string[]): readonly string[] {
  return parts.at(-1) === 'index.html' ? withoutIndexFile(parts.slice(0, -1)) : parts;
}

type Fields<V> = { [Field in keyof V]: Parameter<V[Field]> };

function readFields<V>(fields: Fields<V>, reader: ParameterReader): V {
  const keys = Object.keys(fields) as (keyof V)[];
  return Object.fromEntries(keys.map((field) => [field, fields[field].read(reader)])) as V;
}

function writeFields<V>(fields: Fields<V>, view: NoInfer<V>): [string, string][] {
  return (Object.keys(fields) as (keyof V)[]).flatMap((field) => written(fields[field], view[field]));
}

function written<T>({ name, write }: Parameter<T>, value: T): [string, string][] {
  const text = write(value);
  return text === null ? [] : [[name, text]];
}

function readTable(reader: ParameterReader, release: string | null, compared?: readonly string[]): TableView {
  const filters = readFilters(reader);
  const sort = SORT.read(reader);
  const columns = SHOWN_COLUMNS.read(reader);
  const weigh = COMPARISON.weigh.read(reader);
  const picked = compared ?? MODELS.read(reader);
  if (picked.length > MAX_COMPARED) {
    reader.notices.push({ code: 'too-many-models', count: picked.length });
  }
  return {
    page: 'table',
    filters,
    sort,
    columns,
    weigh,
    selected: picked.slice(0, MAX_COMPARED),
    release,
    extra: [],
  };
}

/** The filters among the parameters of an address, or among the terms of a search. */
export function readFilters(reader: ParameterReader): Filters {
  return {
    query: QUERY.read(reader),
    facets: valuesOf(FACETS, reader, (picks) => picks.length > 0),
    all: ALL.read(reader),
    ...PERMITS.read(reader),
    ranges: valuesOf(RANGES, reader, (range) => range !== null) as Filters['ranges'],
  };
}

/** The values of a family of parameters, by key; those that ask for nothing are left out. */
function valuesOf<K extends string, T>(
  parameters: readonly (readonly [K, Parameter<T>])[],
  reader: ParameterReader,
  asks: (value: T) => boolean,
): Partial<Record<K, T>> {
  const values = parameters.map(([key, parameter]) => [key, parameter.read(reader)] as const);
  return Object.fromEntries(values.filter(([, value]) => asks(value))) as Partial<Record<K, T>>;
}

/** As many models as fit side by side; the others stay in the address, and are said. */
function comparedModels(reader: ParameterReader): readonly string[] {
  const models = MODELS.read(reader);
  for (const id of models.slice(MAX_COMPARED)) reader.refuse('m', id);
  return models.slice(0, MAX_COMPARED);
}

function readComparison(reader: ParameterReader, release: string | null): View {
  const models = MODELS.read(reader);
  if (models.length > MAX_COMPARED) {
    const table = readTable(reader, release, models);
    const picks = new Set([...models, ...(table.filters.facets.model ?? [])]);
    const facets = { ...table.filters.facets, model: [...picks].toSorted() };
    return { ...table, filters: { ...table.filters, facets } };
  }
  const reference = referenceAmong(models).read(reader);
  return { page: 'compare', models, reference, ...readFields(COMPARISON, reader), release, extra: [] };
}

/** An embed has no table to fall back on: what is too much for it is left out. */
function readEmbed(reader: ParameterReader, release: string | null): View {
  const asked = MODELS.read(reader);
  if (asked.length > MAX_COMPARED) reader.notices.push({ code: 'too-many-models', count: asked.length });
  const models = asked.slice(0, MAX_COMPARED);
  const reference = referenceAmong(models).read(reader);
  return { page: 'embed', models, reference, ...readFields(EMBED, reader), release, extra: [] };
}

/** Writes a view as path and query, below the app's base. One view always gives the same address. */
export function toAddress(view: View): string {
  const pairs = [...parametersOf(view), ...written(RELEASE, view.release)];
  const known = pairs.map(([name, value]) => `${name}=${value}`);
  const extra = view.extra.map(([name, value]) =>
    value === '' ? encodeText(name) : `${encodeText(name)}=${encodeText(value)}`,
  );
  const query = [...known, ...extra].join('&');
  return `${pathOf(view)}${query === '' ? '' : `?${query}`}`;
}

function pathOf(view: View): string {
  if (view.page === 'not-found') return view.path.split('/').map(encodeText).join('/');
  const { path } = PAGES[view.page];
  return 'id' in view ? `${path}${encodeURIComponent(view.id)}/` : path;
}

function parametersOf(view: View): [string, string][] {
  switch (view.page) {
    case 'table':
      return [
        ...filterParameters(view.filters),
        ...written(SORT, view.sort),
        ...written(SHOWN_COLUMNS, view.columns),
        ...written(COMPARISON.weigh, view.weigh),
        ...written(MODELS, view.selected),
      ];
    case 'compare':
      return [
        ...written(MODELS, view.models),
        ...written(referenceAmong(view.models), view.reference),
        ...writeFields(COMPARISON, view),
      ];
    case 'embed':
      return [
        ...written(MODELS, view.models),
        ...written(referenceAmong(view.models), view.reference),
        ...writeFields(EMBED, view),
      ];
    case 'indexes':
      return writeFields(INDEXES, view);
    case 'licenses':
      return writeFields(LICENSES, view);
    case 'changes':
      return writeFields(CHANGES, view);
    case 'dossier':
      return written(MODELS, view.models);
    case 'pictures':
      return [...filterParameters(view.filters), ...writeFields(PICTURE, view)];
    default:
      return [];
  }
}

/** The parameters that stand for filters, in their order. */
export function filterParameters(filters: Filters): [string, string][] {
  return [
    ...written(QUERY, filters.query),
    ...FACETS.flatMap(([key, parameter]) => written(parameter, filters.facets[key] ?? [])),
    ...written(ALL, filters.all),
    ...written(PERMITS, filters),
    ...RANGES.flatMap(([key, parameter]) => written(parameter, filters.ranges[key] ?? null)),
  ];
}
