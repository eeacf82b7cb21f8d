import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, hasten, live, NOT_STARTED, searchBox, started, test, weeklyUnless } from './app.ts';
import { DIST, published } from './built.ts';
import { failureAt, FAILURES } from './wrong-answers.ts';

/** What can go wrong with a file of the site, while the page itself arrives. */

test.use({ expectedErrors: [/./] });

/** Each page by an address, with something that is in its HTML, and, with a query, what the reader asked for. */
const PAGES = {
  table: ['./', 'How open is that AI model, really?'],
  'a filtered table': ['./?weights=open', 'How open is that AI model, really?'],
  model: ['./model/olmo-2-32b/', 'OLMo 2 32B'],
  comparison: ['./compare/?m=olmo-2-32b,gpt-4o', 'Compare'],
  licenses: ['./licenses/', 'Apache-2.0'],
  definition: ['./definitions/osaid-1-0/', 'Open Source AI Definition 1.0'],
  indexes: ['./indexes/', 'indexes'],
  method: ['./method/', 'unknown'],
  pictures: ['./pictures/', 'Openness over time'],
  changes: ['./changes/', 'What changed in the data'],
  'a dossier': ['./dossier/?m=olmo-2-32b', 'Dossier'],
  'an embed': ['./embed/?m=olmo-2-32b', 'Models side by side'],
} as const;

/** Pages that wait for a file of theirs at the same time. */
const TOGETHER = 6;

/** The page can be read, and either works or says what does not. */
async function expectReadable(page: Page, text: string): Promise<void> {
  const main = page.locator('main');
  await expect(main).toBeVisible({ timeout: 12_000 });
  await expect(main).toContainText(text);
  await expect(page.getByText('This page could not be shown')).toHaveCount(0);
}

/** The start files of a page: what its start script asks for. */
function startFiles(address: string): string[] {
  const file = address.replace(/\?.*/, '');
  const html = readFileSync(path.join(DIST, file, 'index.html'), 'utf8');
  const code = /data-code="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
  const style = /data-style="([^"]*)"/.exec(html)?.[1] ?? '';
  return [...code, style].map((url) => path.posix.basename(url));
}

for (const [name, [address, text]] of Object.entries(PAGES)) {
  const title = `${name}: with any start file failing, what was built can be read, and it is said what does not work`;
  test(title, weeklyUnless(['table', 'comparison'].includes(name)), async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const files = startFiles(address);
    expect(files.length).toBeGreaterThan(3);
    const failAlone = async (file: string, at: number) => {
      const context = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' });
      const page = await context.newPage();
      await hasten(page);
      await page.route(`**/assets/${file}`, failureAt(at));
      await page.goto(address);
      if (file.endsWith('.css')) {
        // Styles that fail are no failure.
        await started(page);
        await expect(page.locator('main')).toBeVisible();
      } else {
        await expect(page.getByText(NOT_STARTED), `${file} of ${address}`).toBeVisible({ timeout: 20_000 });
        await expectReadable(page, text);
      }
      await context.close();
    };
    // Most of the time they wait, so some wait together.
    for (let at = 0; at < files.length; at += TOGETHER)
      await Promise.all(files.slice(at, at + TOGETHER).map((file, next) => failAlone(file, at + next)));
  });
}

for (const [kind, fail] of Object.entries(FAILURES)) {
  test(`a link with a query whose code is ${kind} says so, and opens when it is loaded again`, async ({
    page,
  }) => {
    await hasten(page);
    const isCode = /assets\/index-[^/]*\.js$/;
    await page.route(isCode, fail);
    await page.goto('./compare/?m=olmo-2-32b,gpt-4o');
    await expect(page.getByText(NOT_STARTED)).toBeVisible({ timeout: 12_000 });
    await page.unroute(isCode);
    await page.getByRole('link', { name: 'Load the page again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('OLMo 2 32B and GPT-4o');
    await expect(page.getByText(NOT_STARTED)).toBeHidden();
  });
}

test('a file that fails once is asked for again', async ({ page }) => {
  await hasten(page);
  const failed = new Set<string>();
  await page.route('**/assets/*', async (route) => {
    const url = route.request().url();
    if (failed.has(url)) return route.continue();
    failed.add(url);
    return route.fulfill({ status: 503, body: '' });
  });
  await page.goto('./compare/?m=olmo-2-32b,gpt-4o');
  // File after file is asked for twice, with a pause between.
  const patiently = expect.configure({ timeout: 40_000 });
  await patiently(page.getByRole('heading', { level: 1 })).toHaveText('OLMo 2 32B and GPT-4o');
  await patiently(page.getByRole('rowheader', { name: 'OSAID 1.0' })).toBeVisible();
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
});

test('code that never answers: after a while the link says so', async ({ page }) => {
  await page.route(/assets\/react-[^/]*\.js$/, () => undefined);
  await page.goto('./?weights=open', { waitUntil: 'commit' });
  await expect(page.getByText(NOT_STARTED)).toBeVisible({ timeout: 12_000 });
  await expectReadable(page, 'How open is that AI model, really?');
});

test('a page that failed and is brought back by Back is loaded anew', async ({ page }) => {
  await hasten(page);
  const code = /assets\/MethodPage-[^/]*\.js$/;
  await page.route(code, FAILURES['no service']);
  await page.goto('./');
  await (await live(page.getByRole('link', { name: 'Method', exact: true }))).click();
  await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
  await page.unroute(code);
  // As a browser does that has kept the page as it was.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table says how many models it shows, links all of them, and nothing looks alive', async ({
    page,
  }) => {
    await page.goto('./');
    const rows = await page.locator('tr[data-row]').count();
    const note = page.locator('noscript p');
    await expect(note).toBeVisible();
    expect(await note.evaluate((element) => element.textContent)).toContain(
      `Without JavaScript the table holds ${rows} of`,
    );
    await expect(searchBox(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
    const lead = page.getByText(/^Of \d+ models/);
    expect(await lead.innerText()).toMatch(/models, \d+ publish the weights, \d+ the training data, and \d+/);
    await note.locator('a').click();
    const links = page.getByRole('listitem').getByRole('link');
    const catalog = published('catalog.json') as {
      names: string[];
    };
    await expect(links).toHaveCount(catalog.names.length);
    await links.filter({ hasText: 'OLMo 2 32B' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('OLMo 2 32B');
    await expect(page.getByRole('img', { name: 'How open OLMo 2 32B' })).toBeVisible();
  });

  test('a page that shows what its address names says that it cannot, and nothing of what it names', async ({
    page,
  }) => {
    await page.goto('./licenses/');
    await expect(page.getByRole('rowheader', { name: /^Apache-2.0/ })).toBeVisible();
    await expect(page.getByText('May I …')).toBeHidden();
    for (const address of ['compare', 'embed', 'dossier']) {
      await page.goto(`./${address}/?m=olmo-2-32b`);
      await expect(page.locator('noscript p')).toContainText('needs JavaScript');
      await expect(page.getByText('names no model')).toBeHidden();
      await expect(page.locator('noscript a')).toHaveAttribute('href', /\/models\/$/);
    }
  });
});
