import { FACET_KEYS, RANGE_KEYS, type RangeKey } from '../catalog/facets.ts';
import type { Filters, Range } from '../catalog/filters.ts';
import { PERMISSIONS, type Permission } from '../model/vocabulary.ts';
import { PAGES, pageAt } from './pages.ts';
import { ParameterReader, type Notice } from './parameter-reader.ts';
import { decodeText, encodeText, readRange, writeList, writeRange } from './parameters.ts';
import { DEFAULT_SORT, type Sort } from '../catalog/sort.ts';
import { DEFINITION_IDS, INDEX_IDS } from '../model/vocabulary.ts';
import { DEFAULT_COLUMNS, MAX_COMPARED, MORE_COLUMNS, type TableView, type View } from './view.ts';

export type { Notice };

/**
 * View ⇄ address. The grammar: finite things stand in the path, combinations in the query; defaults are left
 * out, keys have one order, values are sorted except where their order means something; so one view has one
 * address. Reading never throws: what cannot be understood is kept in `extra` and reported.
 */

export type Address = { view: View; notices: Notice[] };

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const SLUG = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/;
const COLUMN_KEYS: ReadonlySet<string> = new Set([...DEFAULT_COLUMNS, ...MORE_COLUMNS, ...DEFINITION_IDS]);
const SORT_KEYS: ReadonlySet<string> = new Set(['model', 'producer', ...COLUMN_KEYS]);
/** The columns parameter when every column but the name is switched off. */
const NO_COLUMNS = 'none';

/** Reads a path (below the app's base, starting with "/") and a query into a view. Never throws. */
export function readAddress(path: string, query: string): Address {
  const reader = new ParameterReader(query);
  // "." and ".." would lead out of the app when the address is written back.
  const parts = decodeText(path.replaceAll('+', '%2B'))
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const view = readPage(parts, reader);
  return { view: { ...view, extra: reader.extra() }, notices: reader.notices };
}

function readPage(parts: string[], reader: ParameterReader): View {
  const found = pageAt(parts.at(-1) === 'index.html' ? parts.slice(0, -1) : parts);
  const release = reader.take('d', (text) => (DAY.test(text) ? text : null));
  const shared = { release, extra: [] };
  if (found === null || ('id' in found && !SLUG.test(found.id)))
    return { page: 'not-found', path: `/${parts.join('/')}`, ...shared };
  if ('id' in found) return { ...found, ...shared };
  switch (found.page) {
    case 'table':
      return readTable(reader, release);
    case 'compare':
      return readComparison(reader, release);
    case 'indexes':
      return { page: 'indexes', ...readIndexes(reader), ...shared };
    default:
      return { page: found.page, ...shared };
  }
}

function readTable(reader: ParameterReader, release: string | null, compared?: string[]): TableView {
  const query = reader.take('q', (text) => text.trim()) ?? '';
  const facets: Record<string, string[]> = {};
  for (const key of ['model', ...FACET_KEYS]) {
    const picks = new Set(reader.takeList(key, (item) => SLUG.test(item.replace(/^!/, ''))));
    if (picks.size > 0) facets[key] = [...picks].toSorted();
  }
  const permits = readPermissions(reader);
  const ranges: Partial<Record<RangeKey, Range>> = {};
  for (const key of RANGE_KEYS) {
    const range = reader.take(key, (text) => readRange(text, key));
    if (range) ranges[key] = range;
  }
  const sort = reader.take('sort', readSort) ?? DEFAULT_SORT;
  const columns = readColumns(reader);
  const picked = compared ?? readModels(reader);
  if (picked.length > MAX_COMPARED) {
    reader.notices.push({ code: 'too-many-models', count: picked.length });
  }
  return {
    page: 'table',
    filters: { query, facets, ...permits, ranges },
    sort,
    columns,
    selected: picked.slice(0, MAX_COMPARED),
    release,
    extra: [],
  };
}

/** A list of model ids in its own order; a repeated id is taken once and reported. */
function readModels(reader: ParameterReader): string[] {
  const written = reader.takeList('m', (item) => SLUG.test(item));
  const ids = [...new Set(written)];
  const repeated = ids.filter((id) => written.indexOf(id) !== written.lastIndexOf(id));
  reader.notices.push(...repeated.map((id): Notice => ({ code: 'duplicate-model', id })));
  return ids;
}

function readPermissions(reader: ParameterReader): { permits: Permission[]; permitsUnknown: boolean } {
  const words = reader.takeList('permits', (item) => [...PERMISSIONS, 'unknown'].includes(item));
  const permits = PERMISSIONS.filter((permission) => words.includes(permission));
  const orUnknown = words.includes('unknown');
  if (orUnknown && permits.length === 0) reader.refuse('permits', 'unknown');
  return { permits, permitsUnknown: orUnknown && permits.length > 0 };
}

function readSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const key = descending ? text.slice(1) : text;
  return SORT_KEYS.has(key) ? { key, descending } : null;
}

function readColumns(reader: ParameterReader): string[] | null {
  const words = reader.takeList('cols', (item) => item === NO_COLUMNS || COLUMN_KEYS.has(item));
  const columns = [...new Set(words)].filter((word) => word !== NO_COLUMNS);
  return words.length === 0 || isDefault(columns) ? null : columns;
}

function isDefault(columns: readonly string[]): boolean {
  return columns.join() === DEFAULT_COLUMNS.join();
}

function readComparison(reader: ParameterReader, release: string | null): View {
  const models = readModels(reader);
  if (models.length > MAX_COMPARED) {
    const table = readTable(reader, release, models);
    const picks = new Set([...models, ...(table.filters.facets.model ?? [])]);
    const facets = { ...table.filters.facets, model: [...picks].toSorted() };
    return { ...table, filters: { ...table.filters, facets } };
  }
  return {
    page: 'compare',
    models,
    reference: reader.take('ref', (text) => models.find((id) => id === text) ?? null),
    onlyDifferences: reader.take('show', (text) => (text === 'diff' ? true : null)) ?? false,
    axes: reader.take('axes', (text) => (text === 'eight' ? text : null)) ?? 'five',
    chart: reader.take('chart', (text) => (text === 'overlay' ? text : null)) ?? 'each',
    release,
    extra: [],
  };
}

function readIndexes(reader: ParameterReader) {
  return {
    query: reader.take('q', (text) => text.trim()) ?? '',
    index: reader.take('index', (text) => INDEX_IDS.find((id) => id === text) ?? null),
    onlyDisagreements: reader.take('show', (text) => (text === 'disagreements' ? true : null)) ?? false,
  };
}

/** Writes a view as path and query, below the app's base. One view always gives the same address. */
export function toAddress(view: View): string {
  const pairs = [...parametersOf(view), ...(view.release === null ? [] : [['d', view.release]])];
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
  const optional = (name: string, value: string, condition: boolean): [string, string][] =>
    condition ? [[name, value]] : [];
  switch (view.page) {
    case 'table':
      return [
        ...filterParameters(view.filters),
        ...optional(
          'sort',
          `${view.sort.descending ? '-' : ''}${view.sort.key}`,
          view.sort.key !== DEFAULT_SORT.key || view.sort.descending !== DEFAULT_SORT.descending,
        ),
        ...optional(
          'cols',
          writeList(view.columns ?? []) || NO_COLUMNS,
          view.columns !== null && !isDefault(view.columns),
        ),
        ...optional('m', writeList(view.selected), view.selected.length > 0),
      ];
    case 'compare':
      return [
        ...optional('m', writeList(view.models), view.models.length > 0),
        ...optional('ref', writeList([view.reference ?? '']), view.models.includes(view.reference ?? '')),
        ...optional('show', 'diff', view.onlyDifferences),
        ...optional('axes', 'eight', view.axes === 'eight'),
        ...optional('chart', 'overlay', view.chart === 'overlay'),
      ];
    case 'indexes':
      return [
        ...queryParameter(view.query),
        ...optional('index', view.index ?? '', view.index !== null),
        ...optional('show', 'disagreements', view.onlyDisagreements),
      ];
    default:
      return [];
  }
}

function filterParameters(filters: Filters): [string, string][] {
  const facets = ['model', ...FACET_KEYS].flatMap((key): [string, string][] => {
    const picks = filters.facets[key] ?? [];
    return picks.length === 0 ? [] : [[key, writeList(picks.toSorted())]];
  });
  const permits = [
    ...PERMISSIONS.filter((permission) => filters.permits.includes(permission)),
    ...(filters.permitsUnknown ? ['unknown'] : []),
  ];
  const ranges = RANGE_KEYS.flatMap((key): [string, string][] => {
    const range = filters.ranges[key];
    return range ? [[key, writeRange(range)]] : [];
  });
  return [
    ...queryParameter(filters.query),
    ...facets,
    ...(filters.permits.length === 0 ? [] : [['permits', permits.join(',')] as [string, string]]),
    ...ranges,
  ];
}

/** Spaces around a query are those of somebody still typing. */
function queryParameter(query: string): [string, string][] {
  return query.trim() === '' ? [] : [['q', encodeText(query.trim())]];
}
