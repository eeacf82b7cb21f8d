import path from 'node:path';
import { expect, test } from 'vitest';
import { permits } from '#core/license/permits.ts';
import { inTodaysShape, readKept } from './kept-release.ts';

const kept = readKept(path.resolve(import.meta.dirname, '..'), '2026-11-21');

test('what a license let people sell in a release, it lets them sell in today’s shape', () => {
  const { licenses } = inTodaysShape(kept).dataset;
  const sellable = kept.dataset.licenses.filter(
    ({ conditions: { commercialUse, threshold, acceptableUsePolicy } }) =>
      commercialUse === 'allowed' && threshold.length === 0 && acceptableUsePolicy.type === 'none',
  );
  expect(sellable.length).toBeGreaterThan(30);
  const granting = licenses.filter((license) => permits(license, 'commercial') === 'yes');
  expect(granting.map(({ id }) => id)).toEqual(expect.arrayContaining(sellable.map(({ id }) => id)));
  // Nobody asked then whether somebody has to be told of it, and what nobody asked stays unknown.
  const unasked = licenses.filter(({ conditions }) => conditions.newestVersion !== 'unverified');
  expect(unasked).toEqual([]);
});
