import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzipSync } from 'node:zlib';
import type { Request } from '@playwright/test';
import { expect, live, searchBox, test } from './app.ts';
import { BUDGETS, TELLTALES } from './budgets.ts';
import { DIST } from './built.ts';

test.describe('as readers have it', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the first view is small, and a first visit needs no charts, schemas or mocks', async ({ page }) => {
    const finished: Request[] = [];
    page.on('requestfinished', (request) => finished.push(request));
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto('./', { waitUntil: 'networkidle' });
    const loaded = await Promise.all(
      finished.map(async (request) => {
        const body = (await (await request.response())?.body()) ?? Buffer.alloc(0);
        return { url: request.url(), body, sent: (await promisify(brotliCompress)(body)).length };
      }),
    );
    const codeOfPage = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean));
    const ofFirstView = new Set([page.url(), ...codeOfPage]);
    const [html, ...scripts] = loaded.filter(({ url }) => ofFirstView.has(url));
    const list = loaded.map(({ url, sent }) => `${sent} ${url}`).join('\n');

    expect(scripts).toHaveLength(codeOfPage.length);
    expect(totalOf(scripts.map(({ body }) => gzipSync(body, { level: 9 }).length)), list).toBeLessThan(
      BUDGETS.scripts,
    );
    expect(gzipSync(html!.body, { level: 9 }).length).toBeLessThan(BUDGETS.page);
    expect(totalOf([html!, ...scripts].map(({ sent }) => sent)), list).toBeLessThan(BUDGETS.firstView);
    expect(totalOf(loaded.map(({ sent }) => sent)), list).toBeLessThan(BUDGETS.firstVisit);
    // Nothing stands between the page and its code.
    expect(new Set(requested.slice(0, ofFirstView.size))).toEqual(ofFirstView);

    const libraries = loaded.flatMap(({ url, body }) =>
      Object.keys(TELLTALES)
        .filter((library) => url.endsWith('.js') && TELLTALES[library]!.test(body.toString()))
        .map((library) => `${library} in ${url}`),
    );
    expect(libraries).toEqual([]);
  });
});

test('the page of a model is lean', () => {
  const folder = path.join(DIST, 'model');
  const sizes = readdirSync(folder).map((id) => {
    const html = readFileSync(path.join(folder, id, 'index.html'));
    return html.length + gzipSync(html, { level: 9 }).length;
  });
  expect(totalOf(sizes) / sizes.length).toBeLessThan(BUDGETS.modelPage);
});

test('no file of the mocks is published', () => {
  const assets = path.join(DIST, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const traces = scripts.filter((name) => TELLTALES.msw!.test(readFileSync(path.join(assets, name), 'utf8')));
  expect(traces).toEqual([]);
});

test('the first view has few nodes and needs little memory', async ({ page }) => {
  await page.goto('./', { waitUntil: 'commit' });
  await live(searchBox(page));
  expect(await page.locator('*').count()).toBeLessThanOrEqual(BUDGETS.nodes);

  await page.waitForLoadState('networkidle');
  expect(await page.locator('*').count()).toBeLessThanOrEqual(BUDGETS.nodes);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  expect(usedSize / 1e6).toBeLessThanOrEqual(BUDGETS.heap);
});

function totalOf(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
