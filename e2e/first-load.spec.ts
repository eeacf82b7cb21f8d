import type { Request } from '@playwright/test';
import { expect, test, textOf } from './app.ts';
import { EVERY_PAGE } from './pages.ts';

/** With the parts that follow the first view; .ci/budgets.mjs holds that alone to 115 kB. */
const MOST_BYTES = 120_000;

/** What recharts leaves in a bundle. */
const RECHARTS = /recharts-[a-z]/;

test('the first load is small, and holds no charts', async ({ page }) => {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.goto('./', { waitUntil: 'networkidle' });
  const loaded = await Promise.all(
    finished.map(async (request) => ({
      url: request.url(),
      bytes: (await request.sizes()).responseBodySize,
      body: (await (await request.response())?.text()) ?? '',
    })),
  );
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total, loaded.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')).toBeLessThan(MOST_BYTES);
  expect(loaded.filter(({ body }) => RECHARTS.test(body)).map(({ url }) => url)).toEqual([]);
});

test('charts come when a comparison is opened', async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await page.goto('./compare/?m=olmo-2-32b');
  await textOf(page, 1);
  expect((await Promise.all(scripts)).some((script) => RECHARTS.test(script))).toBe(true);
});

test.describe('prerendered pages', () => {
  for (const [name, address] of Object.entries(EVERY_PAGE)) {
    // A mismatch is an error thrown in the page, which fails any test.
    test(`${name} is hydrated as it is`, async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table can be read, and leads to the models', async ({ page }) => {
    await page.goto('./');
    expect(await page.getByRole('row').count()).toBeGreaterThan(15);
    await page.getByRole('rowheader').first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^How open is .*\?$/);
  });

  test('a model shows its claims with their evidence', async ({ page }) => {
    await page.goto('./model/olmo-2-32b/');
    await page.locator('#trainingData summary').click();
    await expect(page.getByRole('link', { name: /huggingface\.co/ }).first()).toBeVisible();
  });
});
