import type { Locator, Page } from '@playwright/test';
import { expect, live, searchBox, test } from './app.ts';

/** Presses Tab until a thing has the focus. */
async function reach(page: Page, target: Locator): Promise<void> {
  // To look it up anew at each stop would take most of the time: a table has hundreds of names to read.
  const wanted = await target.elementHandle();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((element) => element === document.activeElement, wanted)) return;
  }
  throw new Error(`Sixty times Tab did not lead to ${String(target)}`);
}

test('from search to evidence without a mouse', async ({ page }) => {
  await page.goto('./');
  const search = searchBox(page);
  await live(search);

  const open = page
    .getByRole('group', { name: 'Weights', exact: true })
    .getByRole('checkbox', { name: /^open/ });
  await live(open);
  await reach(page, open);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?weights=open$/);

  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('olmo 2');
  await expect(page).toHaveURL(/\?q=olmo%202&weights=open$/);

  for (const row of [0, 1]) {
    await reach(page, page.getByRole('checkbox', { name: /^Compare / }).nth(row));
    await page.keyboard.press('Space');
  }
  await reach(page, page.getByRole('link', { name: 'Compare 2' }));
  await page.keyboard.press('Enter');

  const evidence = page.getByRole('button', { name: /Training data of .*: evidence/ }).first();
  await expect(evidence).toBeVisible();
  await reach(page, evidence);
  await page.keyboard.press('Enter');
  const popover = page.locator('[popover]:popover-open');
  await expect(popover.getByRole('heading', { name: /^Training data of/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popover).toHaveCount(0);
  await expect(evidence).toBeFocused();
});

test('a model is added by typing its name', async ({ page }) => {
  await page.goto('./compare/?m=olmo-2-32b');
  const box = page.getByRole('combobox', { name: 'Search for a model to add' });
  await expect(box).toBeVisible();
  await reach(page, box);
  await page.keyboard.type('gpt-4o');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await page.keyboard.type('gpt-4o');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('OLMo 2 32B and GPT-4o');
});

test('clearing one filter moves nothing, and leaves the focus on its heading', async ({ page }) => {
  await page.goto('./?data=partly');
  const data = page.getByRole('group', { name: 'Data', exact: true });
  const open = await live(data.getByRole('checkbox', { name: /^open/ }));
  const below = page.locator('summary').filter({ hasText: 'Kind of license' });
  const place = await below.boundingBox();
  const clear = page.getByRole('button', { name: '1 picked in Data: clear' });
  await reach(page, clear);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/$/);
  await expect(clear).toHaveCount(0);
  await expect(page.locator('summary').filter({ hasText: /^Data$/ })).toBeFocused();
  expect(await below.boundingBox()).toEqual(place);
  await page.keyboard.press('Tab');
  await expect(open).toBeFocused();
});

test('the focus is always to be seen', async ({ page }) => {
  await page.goto('./');
  await live(searchBox(page));
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const element = document.activeElement!;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const isMarked = element.matches('input') || outlineStyle !== 'none' || boxShadow !== 'none';
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isCovered = hit === null || !(element.contains(hit) || hit.contains(element));
      return isMarked && !isCovered
        ? null
        : `${element.outerHTML.slice(0, 200)} marked ${isMarked}, covered ${isCovered}`;
    });
    expect(hidden).toBeNull();
  }
});
