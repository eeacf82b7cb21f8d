import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

test('the README tells how many models a host of 1 GB holds', () => {
  const ids = readdirSync(path.join(DIST, 'model'));
  // What grows with every model: its page, record and badges, and its part of the files that list all.
  const some = ids.filter((_, at) => at % 20 === 0);
  const own = some.map((id) => {
    const badges = path.join(DIST, 'badges', id);
    const files = [
      path.join(DIST, 'model', id, 'index.html'),
      path.join(DIST, 'data/models', `${id}.json`),
      path.join(DIST, 'badges', `${id}.svg`),
      ...(existsSync(badges) ? readdirSync(badges).map((name) => path.join(badges, name)) : []),
    ];
    const texts = files.map((file) => readFileSync(file));
    return {
      plain: totalOf(texts.map(({ length }) => length)),
      copies: totalOf(texts.map((text) => (text.length < 1400 ? 0 : gzipSync(text, { level: 9 }).length))),
    };
  });
  const lists = ['dataset.json', 'dataset.csv', 'catalog.json', 'changes.json', 'feed.xml'];
  const shared = totalOf(lists.map((name) => statSync(path.join(DIST, 'data', name)).size)) / ids.length;
  const plain = totalOf(own.map((each) => each.plain)) / some.length + shared;
  const withCopies = plain + totalOf(own.map(({ copies }) => copies)) / some.length + shared / 4;

  const readme = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8').replaceAll(/\s+/g, ' ');
  const said =
    /about ([\d,]+) models with compressed copies \(some (\d+) kB a model\) and at about ([\d,]+) without \(some (\d+) kB/.exec(
      readme,
    );
  const [copiedModels, copiedSize, models, size] = (said ?? [])
    .slice(1)
    .map((n) => Number(n.replace(',', '')));
  const near = (value: number, wanted = 0) => Math.abs(value - wanted) / wanted;
  expect(near(plain / 1e3, size)).toBeLessThan(0.15);
  expect(near(withCopies / 1e3, copiedSize)).toBeLessThan(0.15);
  expect(near(1e6 / (size ?? 0), models)).toBeLessThan(0.1);
  expect(near(1e6 / (copiedSize ?? 0), copiedModels)).toBeLessThan(0.1);
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
