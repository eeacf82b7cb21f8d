import { expect, test } from 'vitest';
import { IMPLICATIONS } from './implications.ts';
import { latticeOf, markKey } from './lattice.ts';

test('every implication is an arrow to the right, and no two marks share a place', () => {
  const { nodes, edges } = latticeOf(IMPLICATIONS);
  expect(edges.map(({ implication }) => implication)).toEqual(IMPLICATIONS);
  for (const { path, implication } of edges) {
    const ends = [implication.from, implication.to].map((mark) =>
      nodes.find((node) => markKey(node.mark) === markKey(mark)),
    );
    expect([path[0], path.at(-1)]).toEqual(ends.map((node) => ({ column: node?.column, row: node?.row })));
    const columns = path.map(({ column }) => column);
    expect(columns).toEqual(columns.map((_, at) => (columns[0] ?? 0) + at));
    // Between its ends, an arrow runs through no mark.
    const through = path.slice(1, -1).map(({ column, row }) => `${column} ${row}`);
    expect(nodes.filter(({ column, row }) => through.includes(`${column} ${row}`))).toEqual([]);
  }
  const places = nodes.map(({ column, row }) => `${column} ${row}`);
  expect(new Set(places).size).toBe(nodes.length);
  const marks = new Set(IMPLICATIONS.flatMap(({ from, to }) => [markKey(from), markKey(to)]));
  expect(new Set(nodes.map(({ mark }) => markKey(mark)))).toEqual(marks);
});

test('what is not joined shares no row', () => {
  const { nodes } = latticeOf([
    { from: { definition: 'dpg-ai' }, to: { definition: 'perens-osd' } },
    { from: { definition: 'osaid-1-0' }, to: { definition: 'ntia-2024' } },
    { from: { definition: 'fsf-free-ml' }, to: { definition: 'perens-osd' } },
  ]);
  const rows = (ids: string[]) =>
    nodes.filter(({ mark }) => ids.includes(mark.definition)).map(({ row }) => row);
  expect(rows(['dpg-ai', 'fsf-free-ml', 'perens-osd']).reduce((sum, row) => sum + row)).toBe(1);
  expect(rows(['osaid-1-0', 'ntia-2024'])).toEqual([2, 2]);
});
