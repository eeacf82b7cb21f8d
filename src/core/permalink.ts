import { FACET_KEYS, RANGE_KEYS, type RangeKey } from './facets.ts';
import type { Filters, Range } from './filters.ts';
import { PERMISSIONS, type Permission } from './license.ts';
import { decodeText, encodeText, readList, readRange, writeList, writeRange } from './parameters.ts';
import { DEFAULT_SORT, type Sort } from './sort.ts';
import { DEFINITION_IDS, INDEX_IDS, type IndexId } from './vocabulary.ts';
import { DEFAULT_COLUMNS, MAX_COMPARED, MORE_COLUMNS, type ExtraParameter, type View } from './view.ts';

/**
 * View ⇄ address. The grammar: finite things stand in the path, combinations in the query; defaults are left
 * out, keys have one order, values are sorted except where their order means something; so one view has one
 * address. Reading never throws: what cannot be understood is kept in `extra` and reported.
 */

/** Something the reader of a link should be told. */
export type Notice =
  | { code: 'bad-value'; parameter: string; value: string }
  | { code: 'duplicate-model'; id: string }
  | { code: 'too-many-models'; count: number };

export type Address = { view: View; notices: Notice[] };

const PLAIN_PAGES = ['licenses', 'definitions', 'method', 'data', 'changes'] as const;
const DETAIL_PAGES = { model: 'model', licenses: 'license', definitions: 'definition' } as const;
const DETAIL_PATHS = { model: 'model', license: 'licenses', definition: 'definitions' } as const;
const SLUG = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/;
const SORT_KEYS: ReadonlySet<string> = new Set([
  'model',
  'producer',
  ...DEFAULT_COLUMNS,
  ...MORE_COLUMNS,
  ...DEFINITION_IDS,
]);
const COLUMN_KEYS: ReadonlySet<string> = new Set([...DEFAULT_COLUMNS, ...MORE_COLUMNS, ...DEFINITION_IDS]);

/** Reads a path (below the app's base, starting with "/") and a query into a view. Never throws. */
export function readAddress(path: string, query: string): Address {
  const reader = new ParameterReader(query);
  const parts = decodeText(path.replaceAll('+', '%2B')).split('/').filter(Boolean);
  const view = readPage(parts, path, reader);
  return { view: { ...view, extra: reader.extra() }, notices: reader.notices };
}

function readPage(parts: string[], path: string, reader: ParameterReader): View {
  const [first, second, third] = parts;
  const release = reader.take('d', (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null));
  const shared = { release, extra: [] };
  if (first === undefined || first === 'index.html') return readTable(reader, release);
  if (third === undefined && (second === undefined || second === 'index.html')) {
    if (first === 'compare') return readComparison(reader, release);
    if (first === 'indexes') return { page: 'indexes', ...readIndexes(reader), ...shared };
    const plain = PLAIN_PAGES.find((page) => page === first);
    if (plain !== undefined) return { page: plain, ...shared };
  }
  const isDetail = first in DETAIL_PAGES && second !== undefined && SLUG.test(second);
  if (isDetail && (third === undefined || third === 'index.html')) {
    return { page: DETAIL_PAGES[first as keyof typeof DETAIL_PAGES], id: second, ...shared };
  }
  return { page: 'not-found', path, ...shared };
}

function readTable(reader: ParameterReader, release: string | null): View {
  const facets: Record<string, string[]> = {};
  const ranges: Partial<Record<RangeKey, Range>> = {};
  const query = reader.take('q', (text) => decodeText(text).trim()) ?? '';
  for (const key of ['model', ...FACET_KEYS]) {
    const picks = reader.take(key, (text) => {
      const values = readList(text);
      return values.length > 0 && values.every((value) => SLUG.test(value.replace(/^!/, '')))
        ? values.toSorted()
        : null;
    });
    if (picks) facets[key] = picks;
  }
  const permits = reader.take('permits', readPermissions);
  for (const key of RANGE_KEYS) {
    const range = reader.take(key, readRange);
    if (range) ranges[key] = range;
  }
  return {
    page: 'table',
    filters: {
      query,
      facets,
      permits: permits?.permissions ?? [],
      permitsUnknown: permits?.unknown ?? false,
      ranges,
    },
    sort: reader.take('sort', readSort) ?? DEFAULT_SORT,
    columns: reader.take('cols', (text) => readKnown(text, COLUMN_KEYS)),
    selected: reader.takeModels('m').slice(0, MAX_COMPARED),
    release,
    extra: [],
  };
}

function readPermissions(text: string): { permissions: Permission[]; unknown: boolean } | null {
  const words = readList(text);
  const permissions = PERMISSIONS.filter((permission) => words.includes(permission));
  const unknown = words.includes('unknown');
  return permissions.length > 0 && permissions.length + (unknown ? 1 : 0) === words.length
    ? { permissions, unknown }
    : null;
}

function readSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const key = descending ? text.slice(1) : text;
  return SORT_KEYS.has(key) ? { key, descending } : null;
}

function readKnown(text: string, known: ReadonlySet<string>): string[] | null {
  const values = readList(text);
  return values.length > 0 && values.every((value) => known.has(value)) ? values : null;
}

function readComparison(reader: ParameterReader, release: string | null): View {
  const models = reader.takeModels('m');
  if (models.length > MAX_COMPARED) {
    reader.notices.push({ code: 'too-many-models', count: models.length });
    const table = readTable(reader, release);
    return table.page === 'table'
      ? {
          ...table,
          filters: { ...table.filters, facets: { model: models.toSorted() } },
          selected: models.slice(0, MAX_COMPARED),
        }
      : table;
  }
  return {
    page: 'compare',
    models,
    reference: reader.take('ref', (text) => models.find((id) => id === decodeText(text)) ?? null),
    onlyDifferences: reader.take('show', (text) => (text === 'diff' ? true : null)) ?? false,
    axes: reader.take('axes', (text) => (text === 'eight' ? 'eight' : null)) ?? 'five',
    chart: reader.take('chart', (text) => (text === 'overlay' ? 'overlay' : null)) ?? 'each',
    release,
    extra: [],
  };
}

function readIndexes(reader: ParameterReader) {
  return {
    query: reader.take('q', (text) => decodeText(text).trim()) ?? '',
    index: reader.take('index', (text) => INDEX_IDS.find((id): id is IndexId => id === text) ?? null),
    onlyDisagreements: reader.take('show', (text) => (text === 'disagreements' ? true : null)) ?? false,
  };
}

/** Hands out the parameters of a query one by one, and keeps what nobody took or understood. */
class ParameterReader {
  readonly notices: Notice[] = [];
  readonly #left: ExtraParameter[];

  constructor(query: string) {
    const pairs = query.replace(/^\?/, '').split('&').filter(Boolean);
    this.#left = pairs.map((pair) => {
      const at = pair.indexOf('=');
      return at === -1 ? [decodeText(pair), ''] : [decodeText(pair.slice(0, at)), pair.slice(at + 1)];
    });
  }

  /** The first parameter of this name, read; null when absent, or unreadable (then it stays and is reported). */
  take<T>(name: string, read: (text: string) => T | null): T | null {
    const at = this.#left.findIndex(([key]) => key === name);
    const raw = this.#left[at]?.[1];
    if (raw === undefined) return null;
    const value = read(raw);
    if (value === null) this.notices.push({ code: 'bad-value', parameter: name, value: decodeText(raw) });
    else this.#left.splice(at, 1);
    return value;
  }

  /** A list of model ids in its own order; a repeated id is taken once and reported. */
  takeModels(name: string): string[] {
    return (
      this.take(name, (text) => {
        const written = decodeText(text)
          .split(/[,~\s]+/)
          .filter(Boolean);
        const ids = [...new Set(written)];
        if (ids.length === 0 || !ids.every((id) => SLUG.test(id))) return null;
        const repeated = ids.filter((id) => written.indexOf(id) !== written.lastIndexOf(id));
        this.notices.push(...repeated.map((id): Notice => ({ code: 'duplicate-model', id })));
        return ids;
      }) ?? []
    );
  }

  extra(): ExtraParameter[] {
    return this.#left.map(([name, value]) => [name, decodeText(value)]);
  }
}

/** Writes a view as path and query, below the app's base. One view always gives the same address. */
export function toAddress(view: View): string {
  const pairs = [...parametersOf(view), ...(view.release === null ? [] : [['d', view.release]])];
  const known = pairs.map(([name, value]) => `${name}=${value}`);
  const extra = view.extra.map(([name, value]) =>
    value === '' ? encodeText(name) : `${encodeURIComponent(name)}=${encodeText(value)}`,
  );
  const query = [...known, ...extra].join('&');
  return `${pathOf(view)}${query === '' ? '' : `?${query}`}`;
}

function pathOf(view: View): string {
  switch (view.page) {
    case 'table':
      return '/';
    case 'model':
    case 'license':
    case 'definition':
      return `/${DETAIL_PATHS[view.page]}/${view.id}/`;
    case 'not-found':
      return view.path;
    default:
      return `/${view.page}/`;
  }
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
        ...optional('cols', writeList(view.columns ?? []), view.columns !== null),
        ...optional('m', writeList(view.selected), view.selected.length > 0),
      ];
    case 'compare':
      return [
        ...optional('m', writeList(view.models), view.models.length > 0),
        ...optional('ref', view.reference ?? '', view.reference !== null),
        ...optional('show', 'diff', view.onlyDifferences),
        ...optional('axes', 'eight', view.axes === 'eight'),
        ...optional('chart', 'overlay', view.chart === 'overlay'),
      ];
    case 'indexes':
      return [
        ...optional('q', encodeText(view.query), view.query !== ''),
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
    return picks.length === 0 ? [] : [[key, picks.toSorted().join(',')]];
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
    ...(filters.query === '' ? [] : [['q', encodeText(filters.query)] as [string, string]]),
    ...facets,
    ...(filters.permits.length === 0 ? [] : [['permits', permits.join(',')] as [string, string]]),
    ...ranges,
  ];
}
