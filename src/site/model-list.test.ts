import { expect, test } from 'vitest';
import { aDataset } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { modelListPage, sitemap } from './model-list.ts';

const dataset = aDataset([aModel({ id: 'a', name: 'Model <A>' }), aModel({ id: 'b', name: 'Model B' })]);

test('the plain list links every model, below the base, and its names are text', () => {
  const html = modelListPage(dataset, '/ajar/', '');
  expect([...html.matchAll(/href="(\/ajar\/model\/[^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/ajar/model/a/',
    '/ajar/model/b/',
  ]);
  expect(html).toContain('Model &lt;A&gt;');
});

test('the sitemap has full addresses below the base', () => {
  expect(sitemap(['/', '/model/a/'], 'https://example.org/ajar/')).toContain(
    '<url><loc>https://example.org/ajar/</loc></url><url><loc>https://example.org/ajar/model/a/</loc></url>',
  );
});
