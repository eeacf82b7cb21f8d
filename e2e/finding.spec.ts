import type { Page } from '@playwright/test';
import { expect, expectNoViolations, live, test } from './app.ts';

const frame = (page: Page) => page.locator('#models');

/** Uses the table, and waits until what that brings is here. */
async function useTable(page: Page): Promise<void> {
  await live(page.getByRole('rowheader').getByRole('link').first());
  await frame(page).hover();
  await expect(page.locator('#models ~ [popover]')).toBeAttached();
}

test('Back leads to the place in the table that was left, and to the row', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./?weights=open');
  await useTable(page);
  await frame(page).evaluate((element) => element.scrollTo(0, 3000));
  const link = page.getByRole('rowheader').getByRole('link');
  await expect
    .poll(() => link.first().evaluate((element) => element.closest('tr')?.ariaRowIndex))
    .not.toBe('2');
  const wanted = link.nth(12);
  const href = await wanted.getAttribute('href');
  await wanted.focus();
  const top = await frame(page).evaluate((element) => element.scrollTop);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/model\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect.poll(() => frame(page).evaluate((element) => element.scrollTop)).toBe(top);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
});

test('Back leads there for whoever left before the rest of the code had come', async ({ page }) => {
  let send = () => {};
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route(/TableExtras/, async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto('./?weights=open');
  const link = page.getByRole('rowheader').getByRole('link');
  await live(link.first());
  await frame(page).evaluate((element) => element.scrollTo(0, 3000));
  await expect
    .poll(() => link.first().evaluate((element) => element.closest('tr')?.ariaRowIndex))
    .not.toBe('2');
  await link.nth(12).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  send();
  await expect.poll(() => frame(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(2000);
});

test('on a phone, where the page scrolls, Back leads there too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');
  await useTable(page);
  await page.evaluate(() => scrollTo(0, 4000));
  const link = page.getByRole('rowheader').getByRole('link');
  const inSight = () =>
    link.evaluateAll((links) => links.findIndex((each) => each.getBoundingClientRect().top > 200));
  await expect.poll(inSight).toBeGreaterThan(0);
  const wanted = link.nth(await inSight());
  await wanted.focus();
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/model\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
});

test('a second column sorts what the first leaves equal', async ({ page }) => {
  await page.goto('./?weights=open');
  const data = await live(page.getByRole('columnheader', { name: 'Data' }).getByRole('button'));
  await data.click();
  await page
    .getByRole('columnheader', { name: 'Size' })
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/sort=-data,-size$/);
  await expect(page.getByRole('columnheader', { name: 'Size' })).toContainText('↓2');
  const then = page.getByRole('combobox', { name: 'then by' });
  await expect(then).toHaveValue('size');
  await then.selectOption('released');
  await expect(page).toHaveURL(/sort=-data,-released$/);
});

test('columns come in sets and in any order, by keyboard', async ({ page }) => {
  await page.goto('./');
  await (await live(page.getByRole('button', { name: 'Columns' }))).click();
  const panel = page.getByRole('dialog', { name: 'Columns' });
  await panel.getByRole('button', { name: 'License and terms' }).click();
  await expect(page).toHaveURL(/cols=license,category,rights,/);
  const right = panel.getByRole('button', { name: 'Move License right' });
  await right.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/cols=category,license,rights,/);
  await expect(right).toBeFocused();
  await expect(panel.getByText('License is column 2 of 6')).toBeAttached();
  await expectNoViolations(page, 'in part');
  const heads = page.getByRole('columnheader');
  await expect(heads.nth(2)).toHaveText('Kind of license');
  await expect(heads.nth(3)).toHaveText('License');
  // Where columns go on to the right, that is told, and the details stay in reach.
  await page.setViewportSize({ width: 800, height: 800 });
  await expect(frame(page)).toHaveAttribute('data-more');
  await expect(page.getByRole('button', { name: /^Details of/ }).first()).toBeInViewport({ ratio: 1 });
  await frame(page).evaluate((element) => element.scrollTo(9999, 0));
  await expect(frame(page)).not.toHaveAttribute('data-more');
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.getByRole('button', { name: 'Overview' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a cell opens what it rests on, by mouse and by keyboard', async ({ page }) => {
  await page.goto('./?q=olmo-2-32b');
  const row = page.getByRole('row').filter({ hasText: 'OLMo 2 32B' }).first();
  await useTable(page);
  await row.getByRole('rowheader').getByRole('link').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-column'));
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('released');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('data');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Data of OLMo 2 32B' });
  await expect(panel.getByRole('heading', { name: 'Training data' })).toBeVisible();
  await expect(panel.locator('a[href^="https:"]').first()).toBeVisible();
  await expectNoViolations(page, 'in part');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  expect(await focused()).toBe('data');
  await row.locator('[data-column=g7-2026]').click();
  await expect(page.getByRole('link', { name: 'Why, criterion by criterion' })).toHaveAttribute(
    'href',
    /#g7-2026$/,
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the filters are a dialog that Escape and Back close, and nothing behind it is reached', async ({
    page,
  }) => {
    await page.goto('./');
    const button = await live(page.getByRole('button', { name: 'Filters', exact: true }));
    await button.click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await expect(dialog).toBeVisible();
    await expectNoViolations(page, 'in part');
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () =>
            document.activeElement?.closest('dialog') !== null || document.activeElement === document.body,
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    await button.click();
    await dialog.getByRole('checkbox', { name: /^open/ }).first().check();
    await expect(page).toHaveURL(/\?data=open$/);
    await page.goBack();
    await expect(dialog).toHaveCount(0);
    // Back closes it, and keeps what was chosen.
    await expect(page).toHaveURL(/\?data=open$/);
    await expect(page.getByRole('button', { name: 'Filters 1' })).toBeVisible();
  });

  test('what is picked is named', async ({ page }) => {
    await page.goto('./?m=olmo-2-32b,gpt-4o');
    const tray = page.getByRole('complementary', { name: 'Models picked for comparison' });
    await expect(tray.getByRole('button', { name: 'Remove OLMo 2 32B from the selection' })).toBeInViewport();
    await expect(tray.getByRole('link', { name: 'Compare 2' })).toBeInViewport();
  });

  test('what the buttons above the table open stays inside the window', async ({ page }) => {
    await page.goto('./');
    for (const name of ['Columns', 'Export', 'Cite']) {
      await (await live(page.getByRole('button', { name }))).click();
      const panel = page.getByRole('dialog', { name });
      // What is in it comes a moment after it.
      await expect(panel.getByRole('button').first()).toBeInViewport({ ratio: 1 });
      const box = await panel.boundingBox();
      expect(box?.x, name).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(360);
      await page.keyboard.press('Escape');
    }
  });
});
