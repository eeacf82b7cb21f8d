import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTo,
  countByCode,
  countOf,
  countShared,
  difference,
  emptySet,
  forEachRow,
  fullSet,
  intersection,
  isIn,
  union,
} from './bitset.ts';

const sizes = fc.integer({ min: 0, max: 130 });
const twoSets = sizes.chain((size) => {
  const rows = fc.uniqueArray(fc.nat({ max: Math.max(0, size - 1) }), { maxLength: size });
  return fc.tuple(fc.constant(size), rows, rows);
});

function setOf(size: number, rows: number[]) {
  const set = emptySet(size);
  for (const row of rows) addTo(set, row);
  return set;
}

function listOf(set: Uint32Array): number[] {
  const rows: number[] = [];
  forEachRow(set, (row) => rows.push(row));
  return rows;
}

const ascending = (rows: Iterable<number>) => [...rows].toSorted((a, b) => a - b);

describe('a bitset', () => {
  it('does what a Set does', () => {
    fc.assert(
      fc.property(twoSets, ([size, left, right]) => {
        const [a, b] = [setOf(size, left), setOf(size, right)];
        const [inA, inB] = [new Set(left), new Set(right)];
        expect(listOf(a)).toEqual(ascending(left));
        expect(listOf(intersection(a, b))).toEqual(ascending(left.filter((row) => inB.has(row))));
        expect(listOf(union(a, b))).toEqual(ascending(new Set([...left, ...right])));
        expect(listOf(difference(a, b))).toEqual(ascending(left.filter((row) => !inB.has(row))));
        expect(countOf(a)).toBe(inA.size);
        expect(countShared(a, b)).toBe(left.filter((row) => inB.has(row)).length);
        for (let row = 0; row < size; row++) expect(isIn(a, row)).toBe(inA.has(row));
      }),
    );
  });

  it('leaves its operands alone', () => {
    const [a, b] = [setOf(40, [1, 33]), setOf(40, [33, 39])];
    intersection(a, b);
    union(a, b);
    difference(a, b);
    expect([listOf(a), listOf(b)]).toEqual([
      [1, 33],
      [33, 39],
    ]);
  });

  it('holds every row and no more when full', () => {
    for (const size of [0, 1, 31, 32, 33, 63, 64, 65, 100]) {
      expect(listOf(fullSet(size))).toEqual(Array.from({ length: size }, (_, row) => row));
      expect(countOf(fullSet(size))).toBe(size);
    }
  });

  it('counts the codes of its rows', () => {
    fc.assert(
      fc.property(twoSets, fc.infiniteStream(fc.nat({ max: 4 })), ([size, rows], stream) => {
        const codes = Uint16Array.from({ length: size }, () => stream.next().value as number);
        const expected = [0, 1, 2, 3, 4].map((code) => rows.filter((row) => codes[row] === code).length);
        expect([...countByCode(setOf(size, rows), codes, 5)]).toEqual(expected);
      }),
    );
  });
});
