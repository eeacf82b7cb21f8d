import type { Page } from '@playwright/test';
import { expect, live, test } from './app.ts';
import { EVERY_PAGE } from './pages.ts';

/** What can be counted exactly of a page in the browser. Times are the benchmark's (npm run bench). */
const MOST_NODES = 1_500;
const MOST_HEAP_MB = 8;

/** A cumulative layout shift of 0.00: a long table that is still arriving may widen a column by a hair. */
const MOST_SHIFT = 0.005;

type Shift = { value: number; moved: string[] };

/** Every shift of what is on the screen, by what moved. */
async function shifts(page: Page): Promise<Shift[]> {
  return page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) => {
        const seen: Shift[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          })[]) {
            const moved = entry.sources.map(({ node }) => (node?.textContent ?? '').slice(0, 60));
            seen.push({ value: entry.value, moved });
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Entries already seen by the browser arrive with the next task.
        setTimeout(() => resolve(seen), 300);
      }),
  );
}

const PAGES = {
  ...EVERY_PAGE,
  'a table with filters': './?weights=open&data=open&q=a&sort=-size',
  'a table with filters nobody sees at first': './?osaid-1-0=met&country=US&cols=released,osaid-1-0,country',
  'a table with picks': './?m=olmo-2-32b,deepseek-r1',
  'a comparison, its radars coming later': './compare/?m=olmo-2-32b,gpt-4o,deepseek-r1',
};

for (const [name, address] of Object.entries(PAGES)) {
  for (const width of [1280, 360]) {
    test(`${name}, ${width} px wide: nothing moves while it loads`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address, { waitUntil: 'networkidle' });
      if (name.includes('radars')) {
        await expect(page.getByRole('img', { name: /^How open/ })).toHaveCount(3);
      }
      const seen = await shifts(page);
      const total = seen.reduce((sum, { value }) => sum + value, 0);
      expect(total, JSON.stringify(seen, null, 1)).toBeLessThan(MOST_SHIFT);
    });
  }
}

test('the first view has few nodes, needs few requests and little memory', async ({ page }) => {
  const early: string[] = [];
  page.on('request', (request) => early.push(new URL(request.url()).pathname));
  await page.goto('./', { waitUntil: 'commit' });
  await live(page.getByRole('searchbox', { name: 'Search models and producers' }));
  const needed = early.filter((path) => !/favicon/.test(path));
  const nodes = await page.locator('*').count();
  expect(nodes).toBeLessThanOrEqual(MOST_NODES);

  await page.waitForLoadState('networkidle');
  expect(await page.locator('*').count()).toBeLessThanOrEqual(MOST_NODES);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  expect(usedSize / 1e6).toBeLessThanOrEqual(MOST_HEAP_MB);

  // The page and its code, before anything that they load in their turn.
  const html = await (await page.request.get('./')).text();
  const named = [...html.matchAll(/<(?:script|link)[^>]*? (?:src|href)="([^"]+)"/g)].map(([, url]) => url!);
  const scripts = named.filter((url) => url.endsWith('.js'));
  expect(named.filter((url) => !/favicon|feed/.test(url))).toEqual(scripts);
  expect(scripts).toEqual(
    ['rolldown-runtime', 'react', 'index'].map((chunk) =>
      expect.stringMatching(new RegExp(`/assets/${chunk}-.*\\.js$`)),
    ),
  );
  expect(needed.slice(0, 4)).toEqual([expect.stringMatching(/\/$/), ...scripts]);
});
