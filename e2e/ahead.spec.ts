import { expect, test } from './app.ts';

test('what a link leads to is on its way while the link is rested on', async ({ page }) => {
  await page.goto('./?m=olmo-2-32b,gpt-4o');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('link', { name: 'Compare 2' }).hover();
  await expect
    .poll(() => asked.filter((path) => /ComparePage|models\//.test(path)).length)
    .toBeGreaterThanOrEqual(3);
  await page.waitForLoadState('networkidle');
  asked.length = 0;
  await page.getByRole('link', { name: 'Compare 2' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('OLMo 2 32B and GPT-4o');
  await expect(page.locator('figure svg[role=img]')).toHaveCount(2);
  await expect(page.getByRole('rowheader', { name: 'OSAID 1.0' })).toBeVisible();
  // What helps the keyboard comes with the first use of a page, and nothing waits for it.
  const needed = asked.filter((path) => !/\/(in-use|arrive)-/.test(path));
  expect(needed.filter((path) => path.endsWith('.js') || path.includes('models/'))).toEqual([]);
});
