import { expect, test } from 'vitest';
import { decodeCatalog } from '#core/catalog/catalog.ts';
import type { CatalogJson } from '#core/catalog/catalog-json.ts';
import { encodeCatalog } from '#core/catalog/catalog-encode.ts';
import { aDataset } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { readCrowd } from './crowd.ts';

test('a crowd is a whole catalog, of the size asked for', async () => {
  const catalog = JSON.stringify(encodeCatalog(aDataset([aModel({ id: 'one' }), aModel({ id: 'two' })]), {}));
  const read = readCrowd(async (path) => (path === 'catalog.json' ? catalog : null), 5);
  const { ids, size } = decodeCatalog(JSON.parse((await read('catalog.json')) ?? '') as CatalogJson);
  expect([size, ids]).toEqual([5, ['one-copy-0', 'two-copy-0', 'one-copy-1', 'two-copy-1', 'one-copy-2']]);
});
