import type { Page } from '@playwright/test';
import { expect, live, searchBox, test, textOf } from './app.ts';

const facet = (page: Page, name: string, value: string) =>
  page.getByRole('group', { name, exact: true }).getByRole('checkbox', { name: new RegExp(`^${value}`) });
const pick = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `Compare ${name}`, exact: true });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('filter, pick, compare, copy the link: whoever opens it sees the same', async ({ page, openFresh }) => {
  await page.goto('./');
  await (await live(facet(page, 'Weights', 'open'))).check();
  await searchBox(page).fill('olmo 2 32');
  await pick(page, 'OLMo 2 32B').check();
  await searchBox(page).fill('deepseek-r1');
  await pick(page, 'DeepSeek-R1').check();
  await page.getByRole('link', { name: 'Compare 2' }).click();
  await page.getByRole('checkbox', { name: 'Only differences' }).check();
  await page.getByRole('button', { name: /^Use as baseline.*OLMo 2 32B/ }).click();
  const seen = await textOf(page, 2);
  expect(seen).toContain('OLMo 2 32B and DeepSeek-R1');

  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = await copied(page);
  expect(link).toBe(page.url());
  const other = await openFresh();
  await other.goto(link);
  expect(await textOf(other, 2)).toBe(seen);
  await page.reload();
  expect(await textOf(page, 2)).toBe(seen);
});

test('a table with filters, order and picks is the same for whoever gets the link', async ({
  page,
  openFresh,
}) => {
  await page.goto('./');
  await (await live(facet(page, 'Data', 'unknown'))).check();
  await facet(page, 'I need to be able to', 'modify').check();
  await searchBox(page).fill('a');
  await page.getByRole('button', { name: 'Size' }).click();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Country' }).check();
  await page.keyboard.press('Escape');
  await page
    .getByRole('checkbox', { name: /^Compare / })
    .first()
    .check();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = await copied(page);
  await expect(page).toHaveURL(link);
  await page.reload();
  const seen = await textOf(page);
  const other = await openFresh();
  await other.goto(link);
  expect(await textOf(other)).toBe(seen);
});

test('Back undoes one action, Forward does it again', async ({ page }) => {
  const look = async (radars = 0) => ({ radars, text: await textOf(page, radars) });
  await page.goto('./');
  const seen = [await look()];
  await (await live(facet(page, 'Weights', 'open'))).check();
  seen.push(await look());
  await facet(page, 'Data', 'open').check();
  seen.push(await look());
  await page.goto('./compare/?m=olmo-2-32b,gpt-4o');
  seen.push(await look(2));
  await page.getByRole('radio', { name: 'Eight axes' }).check();
  seen.push(await look(2));
  expect(new Set(seen.map(({ text }) => text)).size).toBe(5);
  for (const { radars, text } of seen.slice(0, -1).toReversed()) {
    await page.goBack();
    expect(await textOf(page, radars)).toBe(text);
  }
  for (const { radars, text } of seen.slice(1)) {
    await page.goForward();
    expect(await textOf(page, radars)).toBe(text);
  }
});

test('typing does not fill the history', async ({ page }) => {
  await page.goto('./method/');
  await (await live(page.getByRole('link', { name: 'Models' }))).click();
  await searchBox(page).pressSequentially('llama', { delay: 30 });
  await expect(page).toHaveURL(/\?q=llama$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/method\/$/);
  await page.goForward();
  await expect(searchBox(page)).toHaveValue('llama');
});
