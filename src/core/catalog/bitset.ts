/** A set of row numbers, one bit a row, 32 rows a word. All sets of one catalog have the same length. */
export type Bitset = Uint32Array;

/** An empty set for `size` rows. O(size / 32). */
export function emptySet(size: number): Bitset {
  return new Uint32Array(Math.ceil(size / 32));
}

/** The set of all `size` rows; bits past the last row stay 0. O(size / 32). */
export function fullSet(size: number): Bitset {
  const set = emptySet(size).fill(0xffffffff);
  if (size % 32 !== 0 && set.length > 0) set[set.length - 1] = 2 ** (size % 32) - 1;
  return set;
}

/** Adds one row. O(1). */
function addTo(set: Bitset, row: number): void {
  set[row >>> 5]! |= 1 << (row & 31);
}

/** The set of these rows, out of `size`. O(size / 32 + rows). */
export function setOf(size: number, rows: readonly number[]): Bitset {
  const set = emptySet(size);
  for (const row of rows) addTo(set, row);
  return set;
}

/** Is the row in the set? O(1). */
export function isIn(set: Bitset, row: number): boolean {
  return ((set[row >>> 5]! >>> (row & 31)) & 1) === 1;
}

/** A new set with the rows of both. O(size / 32). */
export function intersection(left: Bitset, right: Bitset): Bitset {
  const result = new Uint32Array(left.length);
  for (let word = 0; word < left.length; word++) result[word] = left[word]! & right[word]!;
  return result;
}

/** A new set with the rows of either. O(size / 32). */
export function union(left: Bitset, right: Bitset): Bitset {
  const result = new Uint32Array(left.length);
  for (let word = 0; word < left.length; word++) result[word] = left[word]! | right[word]!;
  return result;
}

/** A new set with the rows of the left that are not in the right. O(size / 32). */
export function difference(left: Bitset, right: Bitset): Bitset {
  const result = new Uint32Array(left.length);
  for (let word = 0; word < left.length; word++) result[word] = left[word]! & ~right[word]!;
  return result;
}

/** How many rows two sets share, without building the set. O(size / 32). */
export function countShared(left: Bitset, right: Bitset): number {
  let count = 0;
  for (let word = 0; word < left.length; word++) count += bitCount(left[word]! & right[word]!);
  return count;
}

/** How many rows a set holds. O(size / 32). */
export function countOf(set: Bitset): number {
  let count = 0;
  for (const word of set) count += bitCount(word);
  return count;
}

/** Calls `visit` with each row of the set, ascending. O(size / 32 + rows). */
export function forEachRow(set: Bitset, visit: (row: number) => void): void {
  for (let index = 0; index < set.length; index++) {
    let word = set[index]! | 0;
    while (word !== 0) {
      visit(index * 32 + (31 - Math.clz32(word & -word)));
      word &= word - 1;
    }
  }
}

/** The set of the rows whose code is a wanted one. O(size). */
export function rowsWithCodes(codes: Uint16Array, isWanted: readonly boolean[]): Bitset {
  const set = emptySet(codes.length);
  for (let row = 0; row < codes.length; row++) if (isWanted[codes[row]!]) addTo(set, row);
  return set;
}

/** The set of the rows whose number lies between two bounds, both included; NaN never does. O(size). */
export function rowsBetween(numbers: Float64Array, low: number, high: number): Bitset {
  const set = emptySet(numbers.length);
  for (let row = 0; row < numbers.length; row++) {
    if (numbers[row]! >= low && numbers[row]! <= high) addTo(set, row);
  }
  return set;
}

/** The rows of a set in a given order of all rows. O(size). */
export function inOrder(set: Bitset, order: Uint32Array): number[] {
  const rows: number[] = [];
  rows.length = countOf(set);
  let place = 0;
  for (let at = 0; place < rows.length; at++) if (isIn(set, order[at]!)) rows[place++] = order[at]!;
  return rows;
}

/** How many rows of the set have each of the codes 0 to distinct - 1. O(size / 32 + rows). */
export function countByCode(set: Bitset, codes: Uint16Array, distinct: number): Uint32Array {
  const counts = new Uint32Array(distinct);
  for (let index = 0; index < set.length; index++) {
    for (let word = set[index]! | 0; word !== 0; word &= word - 1) {
      counts[codes[index * 32 + (31 - Math.clz32(word & -word))]!]! += 1;
    }
  }
  return counts;
}

/** Number of 1 bits in a 32-bit word (Hacker's Delight, figure 5-2). */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
