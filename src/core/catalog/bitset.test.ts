import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countByCode,
  countOf,
  countShared,
  difference,
  forEachRow,
  fullSet,
  intersection,
  inOrder,
  isIn,
  rowsBetween,
  rowsWithCodes,
  setOf,
  union,
} from './bitset.ts';

const sizes = fc.integer({ min: 0, max: 130 });
const twoSets = sizes.chain((size) => {
  const rows = fc.uniqueArray(fc.nat({ max: Math.max(0, size - 1) }), { maxLength: size });
  return fc.tuple(fc.constant(size), rows, rows);
});

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

  it('is made of codes and of numbers, and read in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(Number.NaN), fc.nat({ max: 9 })), { maxLength: 70 }),
        (list) => {
          const rowsWhere = (test: (value: number) => boolean) =>
            list.flatMap((value, row) => (test(value) ? [row] : []));
          const numbers = Float64Array.from(list);
          expect(listOf(rowsBetween(numbers, 3, 6))).toEqual(rowsWhere((value) => value >= 3 && value <= 6));
          expect(listOf(rowsBetween(numbers, -Infinity, Infinity))).toEqual(rowsWhere((value) => value >= 0));
          const codes = Uint16Array.from(list, (value) => value || 0);
          const isWanted = [false, true, false, true];
          expect(listOf(rowsWithCodes(codes, isWanted))).toEqual(
            rowsWhere((value) => value === 1 || value === 3),
          );
          const backwards = Uint32Array.from(list, (_, row) => row).toReversed();
          const some = rowsWhere((value) => value > 4);
          expect(inOrder(setOf(list.length, some), backwards)).toEqual(some.toReversed());
        },
      ),
    );
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
