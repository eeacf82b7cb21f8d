import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GIVE, GIVEN } from './older-browsers.ts';

/** Methods that came after Chrome 109, Firefox 115 or Safari 16.4. */
const NEWER =
  /\.(toSorted|toReversed|toSpliced|with|toWellFormed|isWellFormed|union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|fromAsync|groupBy|withResolvers|canParse|transfer|getOrInsert|checkVisibility)\(|\bnew (Iterator|URLPattern|CloseWatcher)\b|\bAbortSignal\.any\b|\b(Promise|RegExp)\.(try|escape)\(/g;

const SRC = path.resolve(import.meta.dirname, '..');
/** Rooms that browsers run nothing of. */
const ELSEWHERE = /^site[\\/](?!offline[\\/])|^(cli|mocks)[\\/]|\.test\.tsx?$|fixtures/;

test('the code of browsers uses nothing newer than the oldest of them, but for what they are given', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !ELSEWHERE.test(file),
  );
  expect(files.length).toBeGreaterThan(150);
  const given = new Set(Object.values(GIVEN).flatMap((methods) => Object.keys(methods)));
  const found = files.flatMap((file) =>
    [...readFileSync(path.join(SRC, file), 'utf8').matchAll(NEWER)]
      .filter(([, name = '']) => !given.has(name) || file.startsWith('site'))
      .map(([use]) => `${file}: ${use}`),
  );
  expect(found).toEqual([]);
});

describe('what older browsers are given', () => {
  const older = createContext({});
  runInContext(
    `for (const name of ['toSorted', 'toReversed']) delete Array.prototype[name]; delete String.prototype.toWellFormed;${GIVE}`,
    older,
  );
  const inOlder = (code: string, value: unknown): unknown =>
    JSON.parse(
      String(runInContext(`{ const value = ${JSON.stringify(value)}; JSON.stringify(${code}); }`, older)),
    );

  test('sorts and reverses a copy', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (list) => {
        expect(inOlder('[value.toSorted((a, b) => a - b), value.toReversed(), value]', list)).toEqual([
          list.toSorted((a, b) => a - b),
          list.toReversed(),
          list,
        ]);
      }),
    );
  });

  test('mends half characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\uD83D', '\uDE00', 'a', '😀') }), (text) => {
        expect(inOlder('value.toWellFormed()', text)).toBe(text.toWellFormed());
      }),
    );
  });

  test('leaves what a browser has', () => {
    expect(
      runInContext(`Array.prototype.toSorted = 1;${GIVE}Array.prototype.toSorted`, createContext({})),
    ).toBe(1);
  });
});
