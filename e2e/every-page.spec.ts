import type { Page } from '@playwright/test';
import { expect, expectNoViolations, LOOKS, test, wear, weeklyUnless } from './app.ts';
import { EVERY_PAGE } from './pages.ts';

/**
 * What holds of every page: it is taken over as it was built, nothing moves while it loads, axe finds nothing in any
 * look, and it does not scroll sideways. A page is loaded twice for all of it, wide and on a phone.
 */

// Axe looks at every element, and some pages have thousands.
test.describe.configure({ timeout: 120_000 });

/** Every kind of page, by an address that shows it in full. */
const PAGES = {
  ...EVERY_PAGE,
  'a table with filters': './?weights=open&data=open&q=a&sort=-size',
  'a table with filters nobody sees at first': './?osaid-1-0=met&country=US&cols=released,osaid-1-0,country',
  'a table with picks': './?m=olmo-2-32b,gpt-4o&weights=open',
  'an empty table': './?q=nothing-is-called-this',
  'a link with faults': './?m=olmo-2-32c&sort=banana&data=wide-open',
  'licenses by what one means to do': './licenses/?permits=share&users=800000000&in=EU&compare=MIT&show=all',
  'licenses side by side': './licenses/?compare=MIT,GPL-3.0-only,llama-4-community&show=compared',
  'a comparison': './compare/?m=olmo-2-32b,gpt-4o,llama-3.1-405b&ref=gpt-4o',
  'an overlay': './compare/?m=olmo-2-32b,gpt-4o,llama-3.1-405b&axes=eight&chart=overlay',
};

/** States of pages that are looked at in another state, too. */
const OTHER_STATES = [
  'an empty table',
  'a link with faults',
  'licenses by what one means to do',
  'an overlay',
];

/** A cumulative layout shift of 0.00: a long table that is still arriving may widen a column by a hair. */
const MOST_SHIFT = 0.005;

type Shift = { value: number; moved: string[] };

/** Every shift of what is on the screen, by what moved; none where the engine does not count them. */
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

async function loadSteadily(page: Page, name: string, address: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(address, { waitUntil: 'networkidle' });
  // A mismatch with what was built is an error thrown in the page, which fails any test.
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  if (name === 'a comparison') {
    // On phones two models stand beside each other.
    await expect(page.getByRole('img', { name: /^How open/ })).toHaveCount(width < 700 ? 2 : 3);
  }
  const seen = await shifts(page);
  const total = seen.reduce((sum, { value }) => sum + value, 0);
  expect(total, JSON.stringify(seen, null, 1)).toBeLessThan(MOST_SHIFT);
}

for (const [name, address] of Object.entries(PAGES)) {
  const title = `${name}: nothing moves while it loads, nothing for axe to find, and no scrolling sideways`;
  test(title, weeklyUnless(!OTHER_STATES.includes(name)), async ({ page, browserName }) => {
    // Each load is a first one, with nothing kept.
    if (browserName === 'chromium') {
      const settings = await page.context().newCDPSession(page);
      await settings.send('Network.setCacheDisabled', { cacheDisabled: true });
    }
    await test.step('wide', () => loadSteadily(page, name, address, 1280));
    for (const look of LOOKS) {
      await test.step(`axe, ${look.colorScheme}, ${look.width} px wide`, async () => {
        await wear(page, look);
        await expectNoViolations(page, look.depth);
      });
    }
    // The narrowest phone, and one held sideways.
    for (const [width, height] of [
      [320, 640],
      [800, 360],
    ] as const) {
      await page.setViewportSize({ width, height });
      // A picture is drawn anew for another width, a frame later.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), 'width of the page')
        .toBe(width);
    }
    await test.step('on a phone', () => loadSteadily(page, name, address, 360));
    // In other people's pages stands no navigation of ours.
    if (name === 'embed') return;
    const nav = page.getByRole('navigation', { name: 'Pages' });
    await expect(nav).toBeVisible();
    expect(
      await nav.evaluate((element) => getComputedStyle(element).maskImage),
      'the navigation shows that it goes on',
    ).not.toBe('none');
    const current = nav.locator('[aria-current]');
    if ((await current.count()) > 0) await expect(current).toBeInViewport({ ratio: 0.9 });
  });
}
