import { expect, test } from 'vitest';
import { IMPLICATIONS } from './implications.ts';
import { latticeOf, markKey } from './lattice.ts';

test('every implication is an arrow to the right, and no two marks share a place', () => {
  const { nodes, edges } = latticeOf(IMPLICATIONS);
  expect(edges.map(({ implication }) => implication)).toEqual(IMPLICATIONS);
  for (const { from, to, implication } of edges) {
    expect(from.column).toBeLessThan(to.column);
    expect([markKey(from.mark), markKey(to.mark)]).toEqual([
      markKey(implication.from),
      markKey(implication.to),
    ]);
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
