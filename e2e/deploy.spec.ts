import type { Page } from '@playwright/test';
import { expect, live, NOT_STARTED, searchBox, weeklyUnless } from './app.ts';
import { keptOf, test, visit } from './changing-site.ts';

/** The site is built anew while readers have it open, which takes the files of its code away. */

// What is missing on purpose is said in the console; the site is on a port of its own.
test.use({
  expectedErrors: [
    /request: http:\/\/localhost|Failed to load|dynamically imported|A page failed|MIME type|when fetching the script/,
  ],
});

const CHOSEN = '?q=olmo 2 32b&m=olmo-2-32b,gpt-4o';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

type Step = {
  act: (page: Page) => Promise<void>;
  shown: (page: Page) => Promise<void>;
  /** It opens another page, whose code a tab may have got ready before the deploy. */
  leaves?: 'ready' | 'unprepared';
};

const STEPS: Record<string, Step> = {
  'a filter is set': {
    act: (page) =>
      page
        .getByRole('group', { name: 'Weights', exact: true })
        .getByRole('checkbox', { name: /^open/ })
        .check(),
    shown: (page) =>
      expect(page.getByRole('button', { name: 'Remove the filter Weights: open' })).toBeVisible(),
  },
  'a search finds nothing': {
    act: (page) => searchBox(page).fill('no model is called this'),
    shown: (page) =>
      expect(page.getByRole('heading', { name: 'No model or producer matches' })).toBeVisible(),
  },
  'a model is opened': {
    act: (page) =>
      page
        .getByRole('rowheader', { name: /OLMo 2 32B/ })
        .getByRole('link')
        .click(),
    shown: (page) => expect(heading(page)).toContainText('OLMo 2 32B'),
    leaves: 'unprepared',
  },
  'a comparison is opened': {
    act: (page) => page.getByRole('link', { name: /^Compare 2/ }).click(),
    shown: (page) => expect(heading(page)).toHaveText('OLMo 2 32B and GPT-4o'),
    leaves: 'ready',
  },
  'the licenses are opened': {
    act: (page) => page.getByRole('link', { name: 'Licenses', exact: true }).click(),
    shown: (page) => expect(heading(page)).toContainText('What each license lets you do'),
    leaves: 'unprepared',
  },
};

for (const worker of ['without', 'with'] as const) {
  test.describe(`${worker} the offline worker`, () => {
    test.use({ serviceWorkers: worker === 'with' ? 'allow' : 'block' });

    for (const [step, { act, shown, leaves }] of Object.entries(STEPS)) {
      const title = `${step} after a deploy: the tab heals itself with what was chosen`;
      test(title, weeklyUnless(worker === 'with'), async ({ page, site }) => {
        if (worker === 'with') await visit(page, site, CHOSEN);
        else await page.goto(site.url + CHOSEN);
        await live(searchBox(page));
        await expect(page.getByText('2 selected')).toBeVisible();
        let [loads, lost] = [0, 0];
        page.on('load', () => loads++);
        page.on('response', (response) => (lost += Number(response.status() === 404)));
        site.deploy();
        await act(page);
        await shown(page);
        await expect(page.getByText('This page could not be shown')).toHaveCount(0);
        if (worker === 'without' && leaves === 'unprepared') expect(lost).toBeGreaterThan(0);
        await expect.poll(() => loads, 'healed once, where code was lost').toBe(Math.min(lost, 1));
        if (leaves) {
          await page.goBack();
          await expect(searchBox(page)).toHaveValue('olmo 2 32b');
        }
        await expect(page.getByText('2 selected')).toBeVisible();
        // What a page asks for later may be lost as well.
        await expect.poll(() => loads - Math.min(lost, 1), 'healed for good').toBe(0);
      });
    }
  });
}

test.describe('two tabs of two builds', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the older one heals itself under the worker of the newer, and nothing of it is kept', async ({
    page,
    context,
    site,
  }) => {
    const worker = `${new URL(site.url).pathname}offline-worker.js`;
    const refused = new Promise<void>((done) => {
      site.answers.set(worker, (_, response) => {
        response.statusCode = 404;
        response.end();
        done();
      });
    });
    await page.goto(site.url + CHOSEN);
    await live(searchBox(page));
    // A page asks for a worker when it has nothing else to do; one that it got would be told to keep its code.
    await refused;
    const code = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean));
    site.answers.clear();
    site.deploy();
    const newer = await context.newPage();
    await visit(newer, site);
    // Without leaving its page, the older tab is answered by the worker from now on.
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await STEPS['the licenses are opened']!.act(page);
    await STEPS['the licenses are opened']!.shown(page);
    await page.goBack();
    await expect(page.getByText('2 selected')).toBeVisible();
    expect((await keptOf(newer)).filter((url) => code.includes(url))).toEqual([]);
    await STEPS['the licenses are opened']!.act(newer);
    await STEPS['the licenses are opened']!.shown(newer);
  });
});

test.describe('in the middle of a deploy', () => {
  for (const what of ['pages', 'code'] as const) {
    for (const address of ['', '?weights=open', 'compare/?m=olmo-2-32b,gpt-4o', 'model/olmo-2-32b/']) {
      const title = `/${address} with only the ${what} of the new build can be read, and says what it lacks`;
      test(title, weeklyUnless(address.startsWith('compare')), async ({ page, site }) => {
        site.deploy(what);
        await page.goto(site.url + address);
        await expect(page.getByText(NOT_STARTED)).toBeVisible();
        await expect(page.locator('main')).toBeVisible();
        await expect(heading(page)).not.toHaveText('This page could not be shown');
        // The rest of the build comes, and the link that is offered opens what the address asks for.
        site.deploy();
        await page.getByRole('link', { name: 'Load the page again' }).click();
        await live(page.getByRole('combobox', { name: 'Theme' }));
        await expect(page.getByText(NOT_STARTED)).toBeHidden();
        if (address.includes('m=')) await expect(heading(page)).toHaveText('OLMo 2 32B and GPT-4o');
      });
    }
  }
});
