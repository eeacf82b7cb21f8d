import type { Page } from '@playwright/test';
import { expect, live, searchBox, test } from './app.ts';

/** What a browser writes into its console about requests that did not leave it. */
test.use({ expectedErrors: [/ERR_(INTERNET_DISCONNECTED|FAILED)/], serviceWorkers: 'allow' });

const notice = (page: Page) => page.getByText(/^Offline: data of \d{4}-\d{2}-\d{2}$/);

/** Waits until the worker has kept a file below the site's address. */
async function untilKept(page: Page, file: string): Promise<void> {
  const isKept = (path: string) =>
    navigator.serviceWorker.ready.then(({ scope }) => caches.match(scope + path)).then(Boolean);
  await expect.poll(() => page.evaluate(isKept, file), { message: `${file} is kept` }).toBe(true);
}

test('after one visit the table and its filters work without network', async ({ page, context }) => {
  await page.goto('./');
  await untilKept(page, '');
  await untilKept(page, 'data/catalog.json');
  await expect(notice(page)).toBeHidden();
  await context.setOffline(true);
  await page.reload();
  await expect(notice(page)).toBeVisible();

  const count = page.locator('strong', { hasText: /^\d+$/ }).first();
  const all = await count.innerText();
  const open = page.getByRole('group', { name: 'Weights', exact: true }).getByRole('checkbox').first();
  await (await live(open)).check();
  await expect(count).not.toHaveText(all);
  const osaid = page.getByText('OSAID 1.0', { exact: true });
  await osaid.click();
  await page.getByRole('group', { name: 'OSAID 1.0' }).getByRole('checkbox', { name: /^met/ }).check();
  await searchBox(page).fill('no model is called this');
  await expect(page.getByRole('heading', { name: 'No model or producer matches' })).toBeVisible();

  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No model or producer matches' })).toBeVisible();
  await expect(notice(page)).toBeHidden();
});

test('models opened before open again, others say what is missing', async ({ page, context }) => {
  const comparison = './compare/?m=olmo-2-32b,deepseek-r1';
  await page.goto(comparison);
  const radars = page.getByRole('img', { name: /^How open/ });
  await expect(radars).toHaveCount(2);
  await untilKept(page, 'compare/');
  await untilKept(page, 'data/models/deepseek-r1.json');
  // The code of a page that is read comes after it; the drawing last.
  await page.goto('./model/olmo-2-32b/', { waitUntil: 'networkidle' });
  await expect(radars).toHaveCount(1);
  await untilKept(page, 'model/olmo-2-32b/');
  await context.setOffline(true);

  await page.goto(comparison);
  await expect(radars).toHaveCount(2);
  await expect(notice(page)).toBeVisible();
  await page.goto('./model/olmo-2-32b/');
  await expect(page.getByRole('heading', { level: 1, name: /OLMo 2 32B/ })).toBeVisible();
  await expect(notice(page)).toBeVisible();

  await page.goto('./model/gpt-4o/');
  await expect(page.getByRole('alert')).toContainText('could not be reached');
  await expect(page.getByRole('alert')).toContainText('gpt-4o');
  await page.goto('./compare/?m=olmo-2-32b,gpt-4o');
  await expect(page.getByRole('alert')).toContainText('could not be reached');
  await expect(radars).toHaveCount(1);
});

test('with a network what is shown is new, whatever is kept', async ({ page }) => {
  await page.goto('./model/olmo-2-32b/');
  await untilKept(page, 'model/olmo-2-32b/');
  const replace = async (name: string) => {
    const cache = await caches.open((await caches.keys())[0]!);
    const { scope } = await navigator.serviceWorker.ready;
    await cache.put(scope + name, new Response('old', { headers: { 'content-type': 'text/html' } }));
  };
  await page.evaluate(replace, 'model/olmo-2-32b/');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /OLMo 2 32B/ })).toBeVisible();
});

test('an update drops what an older build kept', async ({ page }) => {
  // Before any code of the app runs, and with it the worker.
  await page.addInitScript(
    () =>
      void [`ajar-${encodeURIComponent(document.baseURI)}-older`, 'not-ours'].map((name) =>
        caches.open(name),
      ),
  );
  await page.goto('./');
  await untilKept(page, '');
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .not.toContainEqual(expect.stringMatching(/older$/));
  expect(await page.evaluate(() => caches.keys())).toContain('not-ours');
});
