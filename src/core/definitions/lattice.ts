import type { Implication, Mark } from './implications.ts';

/** A definition or tier at its place in a diagram: what follows from it stands in a later column. */
export type LatticeNode = { mark: Mark; column: number; row: number };
export type LatticeEdge = { from: LatticeNode; to: LatticeNode; implication: Implication };
export type Lattice = { nodes: readonly LatticeNode[]; edges: readonly LatticeEdge[] };

/** A name for a mark, to tell marks apart by. */
export function markKey({ definition, tier = '' }: Mark): string {
  return `${definition} ${tier}`;
}

/**
 * Implications as a diagram: each mark in the last column that lies before all that follows from it, and near what it is
 * joined to. What is not joined stands in parts of its own, the largest first.
 */
export function latticeOf(implications: readonly Implication[]): Lattice {
  const marks = new Map(
    implications.flatMap(({ from, to }) => [from, to]).map((mark) => [markKey(mark), mark]),
  );
  const after = new Map([...marks.keys()].map((key) => [key, [] as string[]]));
  const joined = new Map([...marks.keys()].map((key) => [key, [] as string[]]));
  for (const { from, to } of implications) {
    const [one, other] = [markKey(from), markKey(to)];
    after.get(one)?.push(other);
    joined.get(one)?.push(other);
    joined.get(other)?.push(one);
  }
  const nodes = new Map<string, LatticeNode>();
  let top = 0;
  for (const part of partsOf(joined)) {
    const columns = columnsOf(part, after);
    for (const [key, at] of rowsOf(part, columns, joined)) {
      const mark = marks.get(key);
      if (mark) nodes.set(key, { mark, column: columns.get(key) ?? 0, row: top + at });
    }
    top = 1 + Math.max(...[...nodes.values()].map(({ row }) => row));
  }
  const edges = implications.flatMap((implication): LatticeEdge[] => {
    const [from, to] = [nodes.get(markKey(implication.from)), nodes.get(markKey(implication.to))];
    return from && to ? [{ from, to, implication }] : [];
  });
  return { nodes: [...nodes.values()], edges };
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

/** The column of each: so that what follows is further on, and no further than it must be. */
function columnsOf(part: readonly string[], after: Joined): Map<string, number> {
  const depth = (key: string): number => 1 + Math.max(-1, ...(after.get(key) ?? []).map(depth));
  const deepest = Math.max(...part.map(depth));
  return new Map(part.map((key) => [key, deepest - depth(key)]));
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
