import type { Page } from '@playwright/test';
import { expect, live, NOT_STARTED, started, test } from './app.ts';
import { published } from './built.ts';

/** The code takes over the page that was built, if that is what the address asks for; else the page stays or is drawn anew. */

test.use({ expectedErrors: [/Failed to load|data\/models/] });

/** Holds back what is asked for by some address, until what this gives is called. */
async function hold(page: Page, held: RegExp): Promise<() => void> {
  let letGo = () => {};
  const free = new Promise<void>((done) => (letGo = done));
  await page.route(held, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

test('whoever goes Back while the code is on its way gets the page of the address', async ({ page }) => {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  const code = /assets\/react-/;
  const record = /data\/models\/olmo-2-32b\.json/;
  // Before the code reads the address, and while it loads what the address asked for; to a page of the same kind as well.
  for (const [before, loaded, held, shown] of [
    ['model/gpt-4o/', 'model/olmo-2-32b/', code, 'How open is GPT-4o? · Ajar'],
    ['model/gpt-4o/', 'model/olmo-2-32b/', record, 'How open is GPT-4o? · Ajar'],
    ['?q=gpt-4o', 'model/olmo-2-32b/', record, 'Ajar: how open is that AI model, really?'],
    ['?q=gpt-4o', 'licenses/', code, 'Ajar: how open is that AI model, really?'],
  ] as const) {
    await page.goto(`./${loaded}`);
    await live(page.locator('main'));
    await page.evaluate(
      ([first = '', second]) => {
        history.replaceState(null, '', first);
        history.pushState(null, '', second);
      },
      [before, loaded].map((address) => new URL(address, page.url().replace(loaded, '')).href),
    );
    const letGo = await hold(page, held);
    const asked = page.waitForRequest(held);
    await page.reload({ waitUntil: 'commit' });
    await asked;
    await page.evaluate(() => history.back());
    await expect.poll(() => page.url()).toMatch(/gpt-4o/);
    letGo();
    await started(page);
    await expect(page).toHaveTitle(shown);
    await expect(page.locator('main')).toContainText('GPT-4o');
    await page.unroute(held);
  }
  expect(thrown).toEqual([]);
});

test('a model’s page stays where its record does not come or is damaged, and says so', async ({ page }) => {
  for (const answer of [{ status: 503 }, { json: null }, { json: { model: null } }]) {
    await page.route('**/data/models/olmo-2-32b.json', (route) => route.fulfill(answer));
    await page.goto('./model/olmo-2-32b/');
    await expect(page.getByText(NOT_STARTED)).toBeVisible();
    await expect(page.locator('main')).toContainText('How open is OLMo 2 32B?');
    await page.unrouteAll();
  }
  await page.getByRole('link', { name: 'Load the page again' }).click();
  await live(page.getByRole('combobox', { name: 'Theme' }));
  await expect(page.getByText(NOT_STARTED)).toBeHidden();
});

test('a model’s page that is older than its record shows the newer one', async ({ page }) => {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  const record = published('models/olmo-2-32b.json') as { factsOf: string; model: { name: string } };
  await page.route('**/data/models/olmo-2-32b.json', (route) =>
    route.fulfill({
      json: { ...record, sum: undefined, factsOf: '2030-01-01', model: { ...record.model, name: 'Newer' } },
    }),
  );
  await page.goto('./model/olmo-2-32b/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Newer');
  expect(thrown).toEqual([]);
});

test('what is typed, chosen and ticked before the code has come counts', async ({ page }) => {
  const code = /assets\/react-/;
  let letGo = await hold(page, code);
  await page.goto('./licenses/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('llama');
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('name');
  letGo();
  await expect(page).toHaveURL(/\/licenses\/\?(q=llama&sort=name|sort=name&q=llama)$/);
  await expect(page.getByRole('searchbox')).toHaveValue('llama');
  await page.unrouteAll();
  letGo = await hold(page, code);
  await page.goto('./', { waitUntil: 'commit' });
  const pick = page.getByRole('checkbox', { name: /^Compare / }).first();
  await pick.check();
  await page.getByRole('combobox', { name: 'Search models' }).fill('olmo');
  letGo();
  await expect(page).toHaveURL(/m=/);
  await expect(page).toHaveURL(/q=olmo/);
  await expect(page.getByRole('combobox', { name: 'Search models' })).toHaveValue('olmo');
});
