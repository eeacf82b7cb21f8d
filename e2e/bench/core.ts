import { encodeCatalog, type VerdictColumns } from '#core/catalog/catalog-encode.ts';
import { decodeCatalog, type Catalog } from '#core/catalog/catalog.ts';
import type { CatalogJson } from '#core/catalog/catalog-json.ts';
import { DEFAULT_COLUMNS, FACET_KEYS } from '#core/catalog/columns.ts';
import { makeFilterIndex } from '#core/catalog/filter-index.ts';
import { searchIn } from '#core/catalog/search.ts';
import { NO_FILTERS, type Filters } from '#core/catalog/filters.ts';
import type { Dataset } from '#core/model/model.ts';
import { select } from '#core/catalog/selection.ts';
import { sortRows } from '#core/catalog/sort-rows.ts';
import type { Sort } from '#core/catalog/sort.ts';
import { DEFINITION_IDS, PERMISSIONS } from '#core/model/vocabulary.ts';

/** Milliseconds of many steps of one kind. */
type Times = { p50: number; p95: number; max: number };

export type CoreTimes = {
  models: number;
  /** Once per visit: the catalog out of its JSON text, and the first step with every set, text and order made. */
  decode: number;
  first: number;
  /** One step of a reader: filter, all counts of all facets and permissions, the rows in order. */
  step: Times;
  /** The steps that typed a letter into the search. */
  search: Times;
  /** Steps without the counts of closed facets: what the table alone waits for. */
  table: Times;
};

const VERDICTS = ['met', 'partly', 'not-met', 'unknown'];

/**
 * As many models as asked for, drawn from the real ones; names and ids tell the copies apart. A definition
 * without verdicts gets invented ones, so that its column costs what it will.
 */
export function growDataset(dataset: Dataset, verdicts: VerdictColumns, size: number, random: () => number) {
  const from = Array.from({ length: size }, (_, at) =>
    at < dataset.models.length ? at : Math.floor(random() * dataset.models.length),
  );
  const models = from.map((source, at) => {
    const model = dataset.models[source]!;
    return at < dataset.models.length
      ? model
      : { ...model, id: `${model.id}-${at}`, name: `${model.name} ${at}` };
  });
  const columns = DEFINITION_IDS.map((id) => [
    id,
    from.map((source) => verdicts[id]?.[source] ?? VERDICTS[Math.floor(random() * VERDICTS.length)]!),
  ]);
  return { dataset: { ...dataset, models }, verdicts: Object.fromEntries(columns) as VerdictColumns };
}

/**
 * Times a reader's steps on a catalog of this size: picks, ranges, permissions, typing, sorting, at random but the
 * same in every run. Each step counts with the median of three walks, so that a busy machine matters less.
 */
export function timeCore(dataset: Dataset, verdicts: VerdictColumns, size: number, steps = 400): CoreTimes {
  const grown = growDataset(dataset, verdicts, size, seeded(size));
  const text = JSON.stringify(encodeCatalog(grown.dataset, grown.verdicts));
  const [catalog, decode] = timed(() => decodeCatalog(JSON.parse(text) as CatalogJson));
  const walk = statesOf(catalog, steps, seeded(size));
  const [, first] = timed(() => walkOnce(catalog, walk.slice(0, 1)));
  const walks = [1, 2, 3].map(() => walkOnce(catalog, walk));
  const median = (at: number, pick: (step: Step) => number) =>
    walks.map((taken) => pick(taken[at]!)).toSorted((a, b) => a - b)[1]!;
  const all = walk.map((_, at) => at);
  const letters = all.filter(
    (at) => walk[at]!.filters.query.length > (walk[at - 1]?.filters.query.length ?? 0),
  );
  const whole = ({ table, counts }: Step) => table + counts;
  return {
    models: size,
    decode,
    first,
    step: summarize(all.map((at) => median(at, whole))),
    search: summarize(letters.map((at) => median(at, whole))),
    table: summarize(all.map((at) => median(at, (step) => step.table))),
  };
}

type Step = { table: number; counts: number };

/** Takes all steps on a new index. What is made only once is made before: sets, texts and orders. */
function walkOnce(catalog: Catalog, walk: readonly State[]): Step[] {
  const index = makeFilterIndex(catalog, searchIn);
  const take = ({ filters, sort }: State): Step => {
    const [selection, table] = timed(() => {
      const found = select(index, filters);
      sortRows(catalog, found.rows, sort);
      return found;
    });
    const [, counts] = timed(() => {
      for (const key of FACET_KEYS) selection.countsOf(key);
      selection.countsOfPermissions(PERMISSIONS);
    });
    return { table, counts };
  };
  const nothing = { filters: { ...NO_FILTERS, query: 'a' }, typed: '' };
  for (const key of DEFAULT_COLUMNS) {
    for (const descending of [true, false]) take({ ...nothing, sort: { key, descending } });
  }
  return walk.map(take);
}

function statesOf(catalog: Catalog, steps: number, random: () => number): State[] {
  const states: State[] = [{ filters: NO_FILTERS, sort: { key: 'released', descending: true }, typed: '' }];
  while (states.length < steps) states.push(nextState(states.at(-1)!, catalog, random));
  return states;
}

type State = { filters: Filters; sort: Sort; /** What is still to be typed. */ typed: string };

function nextState({ filters, sort, typed }: State, catalog: Catalog, random: () => number): State {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  if (typed !== '') {
    return { filters: { ...filters, query: filters.query + typed[0] }, sort, typed: typed.slice(1) };
  }
  const chance = random();
  if (chance < 0.15)
    return { filters: { ...filters, query: '' }, sort, typed: pick(catalog.names).slice(0, 6) };
  if (chance < 0.25)
    return { filters, sort: { key: pick(DEFAULT_COLUMNS), descending: random() < 0.5 }, typed };
  if (chance < 0.35) {
    return {
      filters: { ...filters, permits: filters.permits.length > 0 ? [] : [pick(PERMISSIONS)] },
      sort,
      typed,
    };
  }
  if (chance < 0.45) {
    const size = { min: pick(['0.1', '1', '7']), max: pick(['70', '700', null]), unknown: random() < 0.5 };
    const released = { min: pick(['2022', '2024-06']), max: null, unknown: random() < 0.5 };
    return { filters: { ...filters, ranges: random() < 0.3 ? {} : { size, released } }, sort, typed };
  }
  if (chance < 0.55) return { filters: NO_FILTERS, sort, typed };
  const key = pick(FACET_KEYS.filter((name) => catalog.columns[name]));
  const values = catalog.columns[key]!.values;
  const picks = [...new Set([pick(values), pick(values)])];
  return { filters: { ...filters, facets: { ...filters.facets, [key]: picks } }, sort, typed };
}

function timed<T>(run: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

function summarize(times: number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** Random numbers that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
