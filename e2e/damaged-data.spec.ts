import type { Page } from '@playwright/test';
import { expect, goTo, live, test } from './app.ts';
import { published } from './built.ts';

/** Data that can be read and is not what it should be: of another build, or damaged inside. The code is not to blame. */

test.use({ serviceWorkers: 'block' });

const DAMAGES: Record<string, (json: unknown) => unknown> = {
  'all values null': (json) => leavesOf(json, null),
  'all values text': (json) => leavesOf(json, 'x'),
  'a list of nothing': () => [],
};

/** The same with another value in every place that has one. */
function leavesOf(json: unknown, leaf: unknown): unknown {
  if (Array.isArray(json)) return json.map((each) => leavesOf(each, leaf));
  if (typeof json !== 'object' || json === null) return leaf;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, leavesOf(value, leaf)]));
}

const follow = (name: string | RegExp) => (page: Page) =>
  page.getByRole('link', { name, exact: true }).first().click();

const RELEASES = published('releases.json') as { date: string; isKept: boolean }[];
const DAY = RELEASES.find(({ isKept }) => isKept)!.date;

/** Each file with the way to the page that needs it, and something on it that only the file can say. */
const FILES: Record<string, { open: (page: Page) => Promise<void>; says: string }> = {
  'licenses.json': { open: follow('Licenses'), says: 'Apache' },
  'indexes.json': { open: follow('Indexes'), says: 'OpenELM' },
  'definitions.json': { open: follow('Definitions'), says: 'What each definition, and each tier, asks for' },
  'downloads.json': { open: follow('Data'), says: 'dataset.json' },
  'changes.json': { open: follow(/^data of/), says: 'corrections.' },
  'datasets.json': { open: (page) => goTo(page, './datasets/'), says: 'Common Crawl' },
  'license-timelines.json': {
    // The other file of its page was damaged too, and has come.
    open: async (page) => {
      await page.goto('./');
      await live(page.getByRole('combobox', { name: 'Theme' }));
      await follow(/^data of/)(page);
    },
    says: 'Llama',
  },
};

test('data that is damaged inside is blamed where it would stand, and can be had again', async ({ page }) => {
  await page.goto('./');
  await live(page.getByRole('combobox', { name: 'Theme' }));
  for (const [file, { open, says }] of Object.entries(FILES)) {
    const sound = published(file);
    let damage: (json: unknown) => unknown = (json) => json;
    await page.route(`**/data/${file}`, (route) => route.fulfill({ json: damage(sound) }));
    const alert = page.locator('main').getByRole('alert').first();
    const again = () => alert.getByRole('button', { name: 'Try again' }).click();
    let come = () => open(page);
    for (const [kind, damaged] of Object.entries(DAMAGES)) {
      damage = damaged;
      const asked = page.waitForResponse(`**/data/${file}`);
      await come();
      await asked;
      come = again;
      await expect(alert, `${file}: ${kind}`).toContainText('The data arrived damaged');
      await expect(page.getByText('This page could not be shown')).toHaveCount(0);
    }
    damage = (json) => json;
    await again();
    await expect(page.locator('main').getByRole('alert')).toHaveCount(0);
    await expect(page.locator('main').getByText(says).first()).toBeAttached();
  }
});

test('a list of releases that is damaged inside is said to be missing, and asked for again', async ({
  page,
}) => {
  const sound = published('releases.json');
  let damage: (json: unknown) => unknown = (json) => json;
  await page.route('**/data/releases.json', (route) => route.fulfill({ json: damage(sound) }));
  await page.goto('./');
  await live(page.getByRole('combobox', { name: 'Theme' }));
  const notice = page.getByRole('main').getByRole('status').first();
  for (const [kind, damaged] of Object.entries(DAMAGES)) {
    damage = damaged;
    await goTo(page, `./?d=${DAY}`);
    await expect(notice, kind).toContainText('the list of releases could not be loaded; you see the newest');
    await goTo(page, './');
  }
  damage = (json) => json;
  await goTo(page, `./?d=${DAY}`);
  await expect(notice).toContainText(`the data of ${DAY} as it was published`);
});
