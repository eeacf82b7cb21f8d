import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './app.ts';
import { DIST } from './built.ts';
import { buildName, keptOf, saying, test, untilKept, visit } from './changing-site.ts';

/** The site of these tests is on a port of its own; what fails on purpose is said in the console. */
test.use({
  serviceWorkers: 'allow',
  expectedErrors: [
    /request: http:\/\/localhost:\d+\/|Failed to load|ERR_|A page failed|dynamically imported|MIME type|Unexpected/,
  ],
});

const SIGN_IN = '<!doctype html><html lang="en"><title>Sign in</title><p>Please sign in.</p></html>';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The file of a page's code. */
function codeOf(module: string): string {
  const manifest = JSON.parse(readFileSync(path.join(DIST, 'build-manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const key = Object.keys(manifest).find((name) => name.endsWith(module));
  if (key === undefined) throw new Error(`The build has no ${module}.`);
  return manifest[key]!.file;
}

test('a page in place of a script is not kept, and the page is right as soon as the host is', async ({
  page,
  site,
}) => {
  await visit(page, site);
  const code = codeOf('MethodPage.tsx');
  site.answers.set(`/${code}`, saying(SIGN_IN));
  await page.goto(`${site.url}method/?x`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  expect(await keptOf(page)).not.toContain(site.url + code);

  site.answers.clear();
  await page.goto(`${site.url}method/?y`);
  await untilKept(page, site.url + code);
  await expect(heading(page)).not.toHaveText('This page could not be shown');
});

test('a broken script that was kept is healed by the reload that is offered', async ({ page, site }) => {
  await visit(page, site);
  const code = site.url + codeOf('MethodPage.tsx');
  await page.evaluate(async (url) => {
    const cache = await caches.open((await caches.keys())[0]!);
    await cache.put(url, new Response('broken(', { headers: { 'content-type': 'text/javascript' } }));
  }, code);
  await page
    .getByRole('contentinfo')
    .or(page.getByRole('navigation'))
    .getByRole('link', { name: /Method/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText('This page could not be shown');
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(heading(page)).not.toHaveText('This page could not be shown');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('a sign-in page is shown, and not kept as the site', async ({ page, site, context }) => {
  await visit(page, site);
  site.answers.set(new URL(site.url).pathname, saying(SIGN_IN));
  await page.goto(site.url);
  await expect(page.getByText('Please sign in.')).toBeVisible();
  await context.setOffline(true);
  await page.goto(site.url);
  await expect(page.getByText(/^Offline: data of/)).toBeVisible();
});

test('a kept page does not wait for a slow network, and says so', async ({ page, site }) => {
  await visit(page, site);
  const home = new URL(site.url).pathname;
  site.answers.set(home, () => undefined);
  const start = Date.now();
  await page.goto(site.url);
  await expect(page.getByText(/^Slow network: data of/)).toBeVisible();
  expect(Date.now() - start).toBeLessThan(8_000);
});

test('whoever opened two pages has the code of all, and is told what else is missing', async ({
  page,
  site,
  context,
}) => {
  await visit(page, site);
  await page.goto(`${site.url}licenses/`);
  await untilKept(page, site.url + codeOf('ModelPage.tsx'));
  await context.setOffline(true);
  await page.goto(`${site.url}method/`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await page.goto(`${site.url}model/gpt-4o/`);
  await expect(page.getByRole('alert')).toContainText('could not be reached');
});

test('whoever opened one page is told that they are offline', async ({ page, site, context }) => {
  await visit(page, site);
  await context.setOffline(true);
  await page.goto(`${site.url}method/`);
  await expect(heading(page)).toHaveText('You are offline');
});

test('an update keeps what was visited, and drops the older build', async ({ page, site, context }) => {
  await visit(page, site);
  const model = `${site.url}model/olmo-2-32b/`;
  await page.goto(model);
  await untilKept(page, model);
  const [before] = await page.evaluate(() => caches.keys());
  const worker = readFileSync(path.join(DIST, 'offline-worker.js'), 'utf8');
  const build = buildName();
  const newer = worker.replaceAll(build, '0123456789ab');
  expect(newer).not.toBe(worker);
  site.answers.set(`${new URL(site.url).pathname}offline-worker.js`, saying(newer, 'text/javascript'));

  // The new worker waits until no tab of the older build is left.
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(2);
  // A browser takes its time to see that none is, and a tab opened meanwhile is one more of the older build.
  await expect(async () => {
    await page.goto('about:blank');
    await page.goto(site.url);
    await expect
      .poll(() => page.evaluate(() => caches.keys()), { timeout: 2_000 })
      .toEqual([before!.replace(build, '0123456789ab')]);
  }).toPass();
  await untilKept(page, model);
  await context.setOffline(true);
  await page.goto(model);
  await expect(heading(page)).toContainText('OLMo 2 32B');
});

test('a page of another build is not kept', async ({ page, site }) => {
  await visit(page, site);
  const model = `${site.url}model/olmo-2-32b/`;
  site.deploy();
  await page.goto(model);
  await page.waitForLoadState('networkidle');
  expect(await keptOf(page)).not.toContain(model);
});

test('two sites on one origin leave each other alone', async ({ page, site, context }) => {
  test.skip(process.env.BASE_PATH !== undefined, 'the second site lies below the first');
  const other = `${site.url}preview/`;
  const worker = saying(readFileSync(path.join(DIST, 'offline-worker.js'), 'utf8'), 'text/javascript');
  const html = readFileSync(path.join(DIST, 'index.html'), 'utf8');
  site.answers.set('/preview/', saying(html));
  site.answers.set('/preview/blank', saying('<!doctype html><title>Another site</title>'));
  site.answers.set('/preview/offline-worker.js', worker);

  await page.goto(`${other}blank`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/preview/offline-worker.js', { scope: '/preview/' });
    await navigator.serviceWorker.ready;
  });
  await untilKept(page, other);
  const names = await page.evaluate(() => caches.keys());
  await visit(page, site);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(2);
  expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(names));
  expect((await keptOf(page)).filter((url) => url.startsWith(other))).not.toContain(`${other}blank`);
  await context.setOffline(true);
  // The first site's worker does not answer for what is none of its pages.
  await expect(page.goto(`${site.url}somewhere-else/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});
