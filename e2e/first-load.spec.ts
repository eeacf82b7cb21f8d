import { expect, test, textOf } from './app.ts';
import { TELLTALES } from './budgets.ts';

test('radars stand in a comparison without recharts, which comes when another picture is wanted', async ({
  page,
}) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  const hasRecharts = async () =>
    (await Promise.all(scripts)).some((script) => TELLTALES.recharts!.test(script));
  await page.goto('./compare/?m=olmo-2-32b,gpt-4o', { waitUntil: 'networkidle' });
  await textOf(page, 2);
  expect(await hasRecharts()).toBe(false);
  await page.getByText('Overlay', { exact: true }).click();
  await textOf(page, 1);
  expect(await hasRecharts()).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table can be read, and leads to the models', async ({ page }) => {
    await page.goto('./');
    expect(await page.getByRole('row').count()).toBeGreaterThan(15);
    await page.getByRole('rowheader').first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
      'How open is that AI model, really?',
    );
  });

  test('a model shows its claims with their evidence', async ({ page }) => {
    await page.goto('./model/olmo-2-32b/');
    await expect(page.getByRole('img', { name: 'How open OLMo 2 32B is' })).toBeVisible();
    await page.locator('#trainingData summary').click();
    await expect(page.getByRole('link', { name: /huggingface\.co/ }).first()).toBeVisible();
  });
});
