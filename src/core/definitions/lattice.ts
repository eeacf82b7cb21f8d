import type { Implication, Mark } from './implications.ts';

/** A place in a diagram of columns and rows. */
type Place = { column: number; row: number };
/** A definition or tier at its place: what follows from it stands in a later column. */
type LatticeNode = Place & { mark: Mark };
/** An arrow, by way of free places in the columns between. */
export type LatticeEdge = { path: readonly Place[]; implication: Implication };
export type Lattice = { nodes: readonly LatticeNode[]; edges: readonly LatticeEdge[] };

/** A name for a mark, to tell marks apart by. */
export function markKey({ definition, tier = '' }: Mark): string {
  return `${definition} ${tier}`;
}

/**
 * Implications as a diagram: what follows stands to the right, near what it follows from, and no arrow runs through a
 * mark that is not its own. What is not joined stands in parts of its own, the largest first.
 */
export function latticeOf(implications: readonly Implication[]): Lattice {
  const marks = new Map(
    implications.flatMap(({ from, to }) => [from, to]).map((mark) => [markKey(mark), mark]),
  );
  const arrows = implications.map(({ from, to }) => [markKey(from), markKey(to)] as const);
  const columns = columnsOf([...marks.keys()], arrows);
  const paths = arrows.map(([from, to], at) => {
    const [first, last] = [columns.get(from) ?? 0, columns.get(to) ?? 0];
    const between = Array.from({ length: last - first - 1 }, (_, step) => `${at} in ${first + 1 + step}`);
    between.forEach((key, step) => columns.set(key, first + 1 + step));
    return [from, ...between, to];
  });
  const places = placesOf(columns, paths);
  return {
    nodes: [...marks].flatMap(([key, mark]) => {
      const place = places.get(key);
      return place ? [{ mark, ...place }] : [];
    }),
    edges: implications.map((implication, at) => ({
      implication,
      path: (paths[at] ?? []).flatMap((key) => places.get(key) ?? []),
    })),
  };
}

/** The column of each mark: the first after all it follows from; one that follows from none, right before the next. */
function columnsOf(
  keys: readonly string[],
  arrows: readonly (readonly [string, string])[],
): Map<string, number> {
  const before = (key: string) => arrows.flatMap(([from, to]) => (to === key ? from : []));
  const after = (key: string) => arrows.flatMap(([from, to]) => (from === key ? to : []));
  const depth = (key: string): number => 1 + Math.max(-1, ...before(key).map(depth));
  return new Map(
    keys.map((key) => {
      const isFirst = before(key).length === 0;
      return [key, isFirst ? Math.min(...after(key).map(depth)) - 1 : depth(key)];
    }),
  );
}

/** The place of each key, one part of the diagram below the other. */
function placesOf(
  columns: ReadonlyMap<string, number>,
  paths: readonly (readonly string[])[],
): Map<string, Place> {
  const joined = new Map([...columns.keys()].map((key) => [key, [] as string[]]));
  for (const path of paths) {
    path.forEach((key, at) => {
      joined.get(key)?.push(...path.slice(Math.max(0, at - 1), at), ...path.slice(at + 1, at + 2));
    });
  }
  const places = new Map<string, Place>();
  let top = 0;
  for (const part of partsOf(joined)) {
    const rows = rowsOf(part, columns, joined);
    for (const [key, row] of rows) places.set(key, { column: columns.get(key) ?? 0, row: top + row });
    top += 1 + Math.max(...rows.values());
  }
  return places;
}

type Joined = ReadonlyMap<string, readonly string[]>;

/** What is joined, directly or by way of others, the largest part first. */
function partsOf(joined: Joined): string[][] {
  const seen = new Set<string>();
  const reach = (key: string): string[] => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [key, ...(joined.get(key) ?? []).flatMap(reach)];
  };
  return [...joined.keys()]
    .map(reach)
    .filter((part) => part.length > 0)
    .toSorted((one, other) => other.length - one.length);
}

/** How often rows are put in the order of the mean row of what they are joined to, forth and back. */
const SWEEPS = 6;

/** The row of each within its column. */
function rowsOf(
  part: readonly string[],
  columns: ReadonlyMap<string, number>,
  joined: Joined,
): ReadonlyMap<string, number> {
  const last = Math.max(...columns.values());
  const inColumn = Array.from({ length: last + 1 }, (_, at) => part.filter((key) => columns.get(key) === at));
  const rows = new Map(inColumn.flatMap((keys) => keys.map((key, row) => [key, row] as const)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const keys of sweep % 2 === 0 ? inColumn : inColumn.toReversed()) {
      const mean = (key: string) => {
        const near = (joined.get(key) ?? []).map((each) => rows.get(each) ?? 0);
        return near.reduce((sum, row) => sum + row, 0) / near.length;
      };
      const means = new Map(keys.map((key) => [key, mean(key)]));
      const order = keys.toSorted((one, other) => (means.get(one) ?? 0) - (means.get(other) ?? 0));
      order.forEach((key, row) => rows.set(key, row));
    }
  }
  return rows;
}
