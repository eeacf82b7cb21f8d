import type { Page } from '@playwright/test';
import { expect, live, searchBox, started, test, weeklyUnless } from './app.ts';
import { EVERY_PAGE } from './pages.ts';

/** The page's parts for whoever comes by keyboard or hears it: one test for each thing that was wrong once. */

const count = (page: Page) => page.locator('#models-count');
const isLost = (page: Page) => page.evaluate(() => document.activeElement === document.body);

/** Presses something by keyboard, and waits until the focus is anywhere but nowhere. */
async function press(page: Page, name: RegExp | string, role: 'button' | 'link' = 'button'): Promise<void> {
  const target = await live(page.getByRole(role, { name }).first());
  await target.focus();
  await listening(page);
  await page.keyboard.press('Enter');
}

const said = (page: Page) => page.locator('body > [aria-live=polite]');
/** What helps those who use the keyboard comes with its first use. */
const listening = (page: Page) => expect(said(page)).toBeAttached();

const ACTIONS: Readonly<Record<string, readonly [address: string, name: RegExp | string]>> = {
  'a filter taken away by its chip': ['./?data=open&weights=open', /^Remove the filter Data/],
  'all filters cleared': ['./?data=open', 'Clear all'],
  'the filter that leaves nothing': ['./?data=open&q=olmo&country=JP', /^Without /],
  'a pick taken out of the tray': ['./?m=olmo-2-32b,gpt-4o', /^Remove OLMo 2 32B from/],
  'the tray cleared': ['./?m=olmo-2-32b,gpt-4o', 'Clear'],
  'a notice dismissed': ['./?sort=banana', 'Dismiss'],
  'a model added to a comparison': ['./compare/?m=olmo-2-32b', /^\+ /],
  'a model taken out of a comparison': ['./compare/?m=olmo-2-32b,gpt-4o', /^Remove GPT-4o from/],
};
for (const [what, [address, name]] of Object.entries(ACTIONS)) {
  test(`the focus stays: ${what}`, async ({ page }) => {
    await page.goto(address);
    const before = page.url();
    await press(page, name);
    if (what !== 'a notice dismissed') await expect(page).not.toHaveURL(before);
    else await expect(page.getByRole('button', { name })).toHaveCount(0);
    await expect.poll(() => isLost(page)).toBe(false);
  });
}

test('the focus stays: evidence closed from within it', async ({ page }) => {
  await page.goto('./compare/?m=olmo-2-32b,gpt-4o');
  const opener = page.getByRole('button', { name: /Training data of .*: evidence/ }).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: /Training data of/ });
  await panel.getByRole('link').first().focus();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('another page begins at its title', async ({ page }) => {
  await page.goto('./?q=olmo-2-32b');
  await press(page, 'OLMo 2 32B', 'link');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('OLMo 2 32B');
  await press(page, 'Licenses', 'link');
  await expect(page).toHaveURL(/\/licenses\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the models are two stops away', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the models' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const where = () => page.evaluate(() => document.activeElement?.closest('table') !== null);
  await expect.poll(where).toBe(true);
});

test('single keys can be seen and switched off', async ({ page }) => {
  await page.goto('./');
  const search = await live(searchBox(page));
  await page.locator('h1').focus();
  await listening(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toBeVisible();
  await keys.getByRole('checkbox', { name: /^Single keys/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.reload();
  await live(search);
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(search).not.toBeFocused();
  await expect(keys).toHaveCount(0);
  // By hand they still come.
  await (await live(page.getByRole('button', { name: 'Keyboard shortcuts' }))).click();
  await keys.getByRole('checkbox', { name: /^Single keys/ }).check();
  await keys.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
});

test('an order, picks and their limit are said', async ({ page }) => {
  await page.goto('./?q=llama');
  const size = await live(page.getByRole('columnheader', { name: 'Size' }).getByRole('button'));
  await size.focus();
  await listening(page);
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Sorted by Size (billions), largest first.');
  const boxes = page.getByRole('checkbox', { name: /^Compare / });
  for (let at = 0; at < 8; at++) await boxes.nth(at).check();
  await expect(said(page)).toHaveText(/ picked\. 8 of 8 picked for comparison\.$/);
  // It is refused, which Playwright takes for a reason not to click.
  await boxes.nth(8).click({ force: true });
  await expect(said(page)).toHaveText(/^8 is the limit/);
  await expect(page.getByText('8 selected, the most that fit')).toBeVisible();
});

test('what a comparison becomes is said', async ({ page }) => {
  await page.goto('./compare/?m=olmo-2-32b,gpt-4o');
  const baseline = page.getByRole('button', { name: /^Use as baseline.*GPT-4o$/ });
  // Each change is said once: by the comparison, and not by the frame around it, too.
  const regions = page.locator('body > [aria-live=polite], main p[aria-live=polite]');
  const once = async (words: string) =>
    expect.poll(async () => (await regions.allTextContents()).filter(Boolean)).toEqual([words]);
  await baseline.focus();
  await listening(page);
  await baseline.click();
  await once('GPT-4o is the baseline.');
  await page.getByRole('button', { name: 'Move GPT-4o left' }).click();
  await once('In this order: GPT-4o and OLMo 2 32B.');
  await page.getByRole('button', { name: 'Remove OLMo 2 32B from the comparison' }).click();
  await once('OLMo 2 32B removed. 1 model side by side.');
});

for (const address of ['./', './compare/?m=olmo-2-32b,gpt-4o']) {
  test(`every cell has its head on a phone: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await expect(page.getByRole('table').first()).toBeVisible();
    const wrong = await page.evaluate(() => {
      const isInTree = (cell: Element) => getComputedStyle(cell).display !== 'none';
      const cells = (row: Element) => [...row.children].filter(isInTree).length;
      return [...document.querySelectorAll('main table')].flatMap((table) => {
        const heads = table.querySelector('thead tr');
        if (heads === null) return [];
        const rows = [...table.querySelectorAll('tbody tr')].filter(
          (row) =>
            row.closest('table') === table &&
            isInTree(row) &&
            row.querySelector('[colspan]') === null &&
            row.children.length > 1,
        );
        return (
          rows
            // The title of a group of rows may stand alone.
            .filter((row) => cells(row) > 1 && cells(row) !== cells(heads))
            .map((row) => `${cells(row)} over ${cells(heads)}: ${row.textContent.slice(0, 60)}`)
        );
      });
    });
    expect(wrong).toEqual([]);
  });
}

test('names hold no addresses', async ({ page }) => {
  for (const address of ['./', './model/olmo-2-32b/', './compare/?m=olmo-2-32b,gpt-4o']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const named = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-label]')]
        .map((element) => element.getAttribute('aria-label') ?? '')
        .filter((name) => /https?:|www\.|\w\.\w+\/\w/.test(name)),
    );
    expect(named).toEqual([]);
  }
});

test.describe('forced colors', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('tell the current page, what is picked and what is chosen by more than bold type', async ({
    page,
  }) => {
    await page.goto('./?m=olmo-2-32b&q=olmo-2-32b');
    const nav = page.getByRole('navigation', { name: 'Pages' });
    const edge = (selector: string, name: string) =>
      nav
        .locator(selector)
        .first()
        .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
    await expect.poll(() => edge('[aria-current]', 'border-bottom-style')).toBe('solid');
    await expect.poll(() => edge('a:not([aria-current])', 'border-bottom-style')).toBe('none');
    const outline = (element: Element) => getComputedStyle(element).outlineStyle;
    await expect.poll(() => page.locator('tr[data-selected]').evaluate(outline)).toBe('solid');
    const chip = page.getByRole('button', { name: /^Remove OLMo 2 32B/ });
    await expect.poll(() => chip.evaluate((element) => getComputedStyle(element).borderStyle)).toBe('solid');
    await page.goto('./?language=de,fr');
    const chosen = page.getByRole('group', { name: /how many of those picked/ }).locator('[data-checked]');
    await expect.poll(() => chosen.evaluate(outline)).toBe('solid');
  });
});

test.describe('more contrast', () => {
  test.use({ contextOptions: { contrast: 'more' } });

  test('is given where it is asked for', async ({ page }) => {
    await page.goto('./');
    const [ink, grey] = await page.evaluate(() => {
      const color = (selector: string) => getComputedStyle(document.querySelector(selector)!).color;
      return [color('h1'), color('#models-count')];
    });
    expect(grey).toBe(ink);
  });
});

/** What WCAG 1.4.12 asks a page to bear. */
const SPACED = `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
p { margin-bottom: 2em !important; }`;

const space = (page: Page) =>
  page.evaluate((css) => {
    // As the tools do that readers use, which the policy of the page does not stop.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);

test('wider spacing of text cuts no word of the table, its filters and its heads', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  await (await live(searchBox(page))).focus();
  await page.locator('#models').hover();
  await space(page);
  const cut = () =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'main thead button, td[data-column=data], td[data-column=rights], td[data-column=released], nav a, #filters label',
        ),
      ]
        .filter(
          (element) =>
            element.getClientRects().length > 0 &&
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).display !== 'inline',
        )
        .map((element) => `${element.textContent} ${element.scrollWidth} > ${element.clientWidth}`),
    );
  await expect.poll(cut).toEqual([]);
});

/** Boxes of text that is wider than they are, and so is cut or reaches into what stands beside it. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'nav a, main :is(th, td, button, a, label, summary, dt, dd, li, [data-mark])',
      ),
    ]
      .filter((element) => {
        const { display, overflowX } = getComputedStyle(element);
        // The table cuts long names, whose end and whole record are a step away.
        const isLong =
          element.closest('#models [data-column=model], #models td[data-column=license]') !== null;
        return (
          !isLong &&
          display !== 'inline' &&
          !/auto|scroll/.test(overflowX) &&
          element.textContent !== '' &&
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.checkVisibility()
        );
      })
      .map((element) => `${element.textContent} ${element.scrollWidth} > ${element.clientWidth}`),
  );

for (const [name, address] of Object.entries(EVERY_PAGE)) {
  const isWatched = ['table', 'licenses', 'definitions', 'method'].includes(name);
  test(`no text is cut by its box or leaves it: ${name}`, weeklyUnless(isWatched), async ({ page }) => {
    await page.goto(address);
    await started(page);
    // 320 px are what a window of 1280 px is at 400 %.
    for (const width of [1440, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => tooWide(page), { message: `at ${width} px` }).toEqual([]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    if (name === 'table') await page.locator('#models').hover();
    await space(page);
    for (const width of [1440, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => tooWide(page), { message: `spaced, at ${width} px` }).toEqual([]);
    }
  });
}

for (const [zoom, width, height] of [
  [200, 720, 450],
  [400, 320, 256],
] as const) {
  test(`zoomed to ${zoom} %, the table keeps its columns, its order and its filters`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./?q=olmo-2-32b&cols=license,released,size,checked,country');
    await expect(page.getByRole('combobox', { name: /^Sort/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Filters/ })).toBeVisible();
    const row = page.getByRole('row').filter({ hasText: 'OLMo 2 32B' }).first();
    for (const key of ['license', 'released', 'size', 'checked', 'country'])
      await expect(row.locator(`[data-column=${key}]`)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('the count is said once typing has settled', async ({ page }) => {
  await page.goto('./');
  const search = await live(searchBox(page));
  await search.fill('olmo-2-32b');
  await expect(page).toHaveURL(/q=olmo/);
  const region = page.locator('section [aria-live=polite].visually-hidden').filter({ hasText: ' of ' });
  await expect(count(page)).toHaveText(/^1 of/);
  await expect.poll(() => region.allInnerTexts()).toEqual([await count(page).innerText()]);
});
