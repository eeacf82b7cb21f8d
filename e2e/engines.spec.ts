import type { Page } from '@playwright/test';
import { expect, live, searchBox, textOf, typeIn } from './app.ts';
import { test, untilKept, visit } from './changing-site.ts';

/** The main job, links, dark pages, panels and times without network: what has to hold in every engine. */

// The site that is cut off is on a port of its own, and what it does not answer is said in the console.
test.use({
  expectedErrors: [/request: http:\/\/localhost|ERR_|NetworkError|Failed to load|ServiceWorker/],
  serviceWorkers: 'allow',
});

/** The text of a page, of a comparison with what the definitions say. */
async function wholeText(page: Page, drawn: number): Promise<string> {
  if (drawn > 1) await expect(page.getByRole('rowheader', { name: /^Definitions/ })).toBeVisible();
  return textOf(page, drawn);
}

const radars = (page: Page) => page.getByRole('img', { name: /^How open/ });

test('filter, pick, compare, back: the link shows the same to whoever opens it', async ({
  page,
  openFresh,
}) => {
  await page.goto('./');
  const weights = page.getByRole('group', { name: 'Weights', exact: true });
  await (await live(weights.getByRole('checkbox', { name: /^open/ }))).check();
  for (const name of ['OLMo 2 32B', 'DeepSeek-R1']) {
    await typeIn(searchBox(page), name);
    await page.getByRole('checkbox', { name: `Compare ${name}`, exact: true }).check();
  }
  await page.getByRole('link', { name: 'Compare 2' }).click();
  await page.getByRole('checkbox', { name: 'Only differences' }).check();
  const seen = await wholeText(page, 2);
  expect(seen).toContain('OLMo 2 32B and DeepSeek-R1');
  const other = await openFresh();
  await other.goto(page.url());
  expect(await wholeText(other, 2)).toBe(seen);
  await expect(async () => {
    await page.goBack();
    await expect(searchBox(page)).toHaveValue('DeepSeek-R1', { timeout: 1000 });
  }).toPass();
  await page.goForward();
  await expect(radars(page)).toHaveCount(2);
});

test('what was opened stays without network, and says so', async ({ page, site }) => {
  await visit(page, site);
  await page.goto(`${site.url}compare/?m=olmo-2-32b,gpt-4o`);
  await expect(radars(page)).toHaveCount(2);
  for (const id of ['olmo-2-32b', 'gpt-4o']) await untilKept(page, `${site.url}data/models/${id}.json`);
  await untilKept(page, `${site.url}compare/`);
  await page.goto(site.url);
  await live(searchBox(page));
  site.cut(true);
  await page.reload();
  await expect(page.getByText(/^Offline: data of/)).toBeVisible();
  await typeIn(searchBox(page), 'no model is called this');
  await expect(page.getByRole('heading', { name: 'No model or producer matches' })).toBeVisible();
  await page.goto(`${site.url}compare/?m=olmo-2-32b,gpt-4o`);
  await expect(radars(page)).toHaveCount(2);
  await page.goto(`${site.url}compare/?m=olmo-2-32b,bloom-176b`);
  await expect(page.getByRole('alert')).toContainText('could not be reached');
  site.cut(false);
  await page.reload();
  await expect(radars(page)).toHaveCount(2);
  await expect(page.getByText(/^Offline: data of/)).toBeHidden();
});

const links = {
  'a filtered table': ['./?weights=open&data=open&sort=-released', 0],
  'a comparison': ['./compare/?m=olmo-2-32b,gpt-4o,deepseek-r1', 3],
  'a model': ['./model/olmo-2-32b/', 1],
  licenses: ['./licenses/?q=llama', 0],
} as const;

test('links open what they were made of, and look the same once more', async ({ page, openFresh }) => {
  test.slow();
  for (const [name, [address, drawn]] of Object.entries(links)) {
    await page.goto(address);
    const text = await wholeText(page, drawn);
    const other = await openFresh();
    await other.goto(page.url());
    expect(await wholeText(other, drawn), name).toBe(text);
    await other.close();
  }
});

/** What a mark is painted with, as its styles say. */
async function paintOf(page: Page, mark: string): Promise<string> {
  const cell = page.locator(`[data-mark="${mark}"]`).first();
  await cell.scrollIntoViewIfNeeded();
  return cell.evaluate((element) => {
    const { backgroundImage, color } = getComputedStyle(element);
    return `${backgroundImage} ${color}`;
  });
}

test('a dark page by choice has marks and text of its own, kept for the next visit', async ({ page }) => {
  await page.goto('./model/olmo-2-32b/');
  const theme = page.getByRole('combobox', { name: 'Theme' });
  await live(theme);
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = [await background(), await paintOf(page, 'open')];
  await theme.selectOption('Dark');
  const dark = [await background(), await paintOf(page, 'open')];
  for (const at of light.keys()) expect(dark[at]).not.toBe(light[at]);
  await page.goto('./');
  await live(theme);
  expect(await background()).toBe(dark[0]);
});

test('a popover is as wide as its text wherever its button stands, and Escape gives the focus back', async ({
  page,
}) => {
  await page.goto('./compare/?m=olmo-2-32b,gpt-4o,deepseek-r1');
  const row = page.getByRole('row', { name: /Training data/ });
  const widths: number[] = [];
  for (const button of [row.getByRole('button').first(), row.getByRole('button').last()]) {
    await (await live(button)).click();
    const panel = page.locator('[popover]:popover-open');
    await expect(panel).toBeVisible();
    widths.push((await panel.boundingBox())?.width ?? 0);
    const outside = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(outside, 'no scrollbar of its own').toBe(0);
    await panel.getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(button).toBeFocused();
  }
  for (const width of widths) expect(width).toBeGreaterThan(300);
});

test('the page of the table does not scroll, and its parts do', async ({ page }) => {
  await page.goto('./');
  await live(searchBox(page));
  const { scrolled, window } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollHeight,
    window: innerHeight,
  }));
  expect(scrolled).toBe(window);
  const filters = page.locator('#filters');
  await expect
    .poll(() => filters.evaluate((element) => element.scrollHeight > element.clientHeight))
    .toBe(true);
  await filters.hover();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => filters.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
});
