import { expect, live, test, textOf } from './app.ts';

test('a table prints with its rows, without what only a screen can use', async ({ page }) => {
  await page.goto('./?weights=open&m=olmo-2-32b,gpt-4o');
  await live(page.getByRole('searchbox', { name: 'Search models and producers' }));
  const tray = page.getByRole('complementary', { name: 'Models picked for comparison' });
  await expect(tray).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(tray).toBeHidden();
  await expect(page.getByRole('region', { name: 'Filters' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
  await expect(page.getByText(/^\d+ of \d+ models$/).first()).toBeVisible();
  const [count] =
    /\d+/.exec(
      await page
        .getByText(/^\d+ of \d+ models$/)
        .first()
        .innerText(),
    ) ?? [];
  await expect(page.locator('tr[data-row]')).toHaveCount(Number(count));
});

test('a comparison prints with radars, statuses and terms', async ({ page }) => {
  await page.goto('./compare/?m=olmo-2-32b,gpt-4o');
  await textOf(page, 2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Training data' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'How open GPT-4o is' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Search for a model to add' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  const { width, scrollWidth } = await page
    .getByRole('region', { name: 'Models side by side' })
    .evaluate((element) => ({ width: element.clientWidth, scrollWidth: element.scrollWidth }));
  expect(scrollWidth, 'nothing is cut off at the side').toBe(width);
});
