import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { PRERENDERED } from '../src/pages/routes.ts';
import {
  expect,
  goTo,
  hasten,
  live,
  NOT_STARTED,
  PHONE,
  searchBox,
  started,
  test,
  wear,
  weeklyUnless,
} from './app.ts';
import { DIST } from './built.ts';
import { EVERY_PAGE } from './pages.ts';
import { failureAt, FAILURES } from './wrong-answers.ts';

/** What comes after a page fails alone, file by file: it says so, the page stays, and it comes when asked for again. */

// What fails on purpose is said in the console.
test.use({ expectedErrors: [/./] });

type Part = {
  /** An address that asks for it, at once or when something is done. */
  at: string;
  ask?: (page: Page) => Promise<unknown>;
  /** What is said to be missing; null for what only helps, whose page goes on without it. */
  says: string | null;
  /** What there is once it has come, and without it where nothing is said; where it has to be asked for once more, by this. */
  brings: (page: Page) => Locator;
  again?: (page: Page) => Promise<unknown>;
};

const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first();
const press = (name: string) => async (page: Page) => (await live(button(name)(page))).click();
const firstCell = (page: Page) => page.locator('tbody td[data-column=data]').first();
const pressAgain = (name: string) => ({
  ask: press(name),
  again: (page: Page) => button(name)(page).click({ timeout: 1000 }),
});
const PICKED = './compare/?m=olmo-2-32b,gpt-4o';

/** By the module that a file begins with, below src/. */
const PARTS: Record<string, Part> = {
  'pages/table/later-parts.ts': {
    at: './',
    // The table works without it.
    ask: async (page) => {
      await (await live(searchBox(page))).fill('olmo');
      await expect(button('Remove the filter “olmo”')(page)).toBeVisible();
    },
    says: 'The list of filters',
    brings: (page) => page.getByRole('group', { name: 'Weights', exact: true }),
  },
  'pages/table/early-parts.ts': {
    at: './?weights=open',
    says: 'What is filtered',
    brings: button('Remove the filter Weights: open'),
  },
  'pages/table/search/edit-as-text.ts': {
    at: './?weights=open',
    ...pressAgain('Edit as text'),
    says: 'What edits filters as text',
    brings: (page) => page.locator('#models-search[value*=weights]'),
  },
  'pages/table/filters/FilterDialog.tsx': {
    at: './',
    ask: async (page) => {
      await wear(page, PHONE);
      await press('Filters')(page);
    },
    says: 'The list of filters',
    brings: (page) => page.getByRole('dialog', { name: 'Filters' }),
  },
  'pages/keys/show-keys.tsx': {
    at: './',
    ...pressAgain('Keyboard shortcuts'),
    says: 'The keyboard shortcuts',
    brings: (page) => page.getByRole('dialog'),
  },
  'pages/table/TableExtras.tsx': {
    at: './',
    ask: async (page) => (await live(firstCell(page))).click(),
    says: 'The evidence of cells',
    again: (page) => firstCell(page).click(),
    brings: (page) => page.locator('[popover]:popover-open'),
  },
  'pages/table/RowDetails.tsx': {
    at: './',
    ask: async (page) => (await live(page.getByRole('button', { name: /^Details of / }).first())).click(),
    says: 'What is known of this model',
    brings: (page) =>
      page.locator('tbody td[colspan] dl, tbody td[colspan] table, tbody td[colspan] a').first(),
  },
  'pages/table/search/SearchAssist.tsx': {
    at: './',
    ask: async (page) => (await live(searchBox(page))).fill('data:'),
    says: 'What completes a search',
    again: (page) => searchBox(page).fill('data:'),
    brings: (page) => page.getByRole('listbox'),
  },
  'pages/table/search/TermProblems.tsx': {
    at: './?q=data%3Aopne',
    says: 'What was wrong with these filters',
    brings: button(/^Did you mean/),
  },
  'core/catalog/search.ts': { at: './?q=olmo', says: 'The search', brings: firstCell },
  'store/typed-filters.ts': {
    at: './?q=data%3Aopen',
    says: 'The search',
    brings: firstCell,
  },
  'pages/compare/DefinitionRows.tsx': {
    at: PICKED,
    says: 'What the definitions of “open” say',
    brings: (page) => page.getByRole('rowheader', { name: 'OSAID 1.0' }),
  },
  'parts/WeightSliders.tsx': {
    at: PICKED,
    ask: press('Weigh the axes'),
    says: 'What weighs the axes',
    brings: (page) => page.getByRole('slider', { name: 'Data' }),
  },
  'charts/RadarPicture.tsx': {
    at: `${PICKED}&chart=overlay`,
    says: 'The picture',
    brings: (page) => page.getByRole('img', { name: /^How open/ }),
  },
  'parts/share/ShareDialog.tsx': {
    at: PICKED,
    ask: press('Share'),
    says: 'What can be shared',
    brings: (page) => page.getByRole('dialog'),
  },
  'pages/pictures/charts.ts': {
    at: './pictures/',
    says: 'The picture',
    brings: (page) =>
      page
        .getByRole('group', { name: /^Weights, by year/ })
        .getByRole('link')
        .first(),
  },
  'parts/ReleaseNotice.tsx': {
    at: './?d=2026-11-21',
    says: 'What there is to say of this release',
    brings: (page) => page.getByRole('link', { name: 'See the newest data' }),
  },
  'store/release.ts': {
    at: './',
    ask: (page) => goTo(page, './?d=2026-11-21'),
    says: 'What there is to say of this release',
    brings: (page) => page.getByRole('link', { name: 'See the newest data' }),
  },
  // Without it, what an address writes another way stays so.
  'core/link/known-ids.ts': { at: './?weights=open', says: null, brings: firstCell },
  // Without it, there are the columns that the page came with, and one that asks for others says so.
  'store/later-columns.ts': { at: './', says: null, brings: firstCell },
  // Without it, a page has the title it came with, and a link leads to the top.
  'pages/FollowView.tsx': { at: './', says: null, brings: firstCell },
  'pages/keys/in-use.ts': {
    at: './',
    ask: async (page) => (await live(searchBox(page))).focus(),
    says: null,
    brings: firstCell,
  },
  'site/offline/register.ts': { at: './', says: null, brings: firstCell },
};

/** What the app cannot start without; the page says that it has not started. */
const NEEDED_TO_START: Record<string, { at: string; lacking: string }> = {
  // An older browser.
  'ui/without-popovers.ts': { at: './', lacking: 'delete HTMLElement.prototype.popover' },
};

type Chunk = { file: string; isDynamicEntry?: boolean; imports?: string[] };
const CHUNKS = JSON.parse(readFileSync(path.join(DIST, 'build-manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>;
const LATER = Object.keys(CHUNKS).filter((key) => CHUNKS[key]?.isDynamicEntry === true);
const PAGE_MODULES = Object.fromEntries(
  Object.entries(PRERENDERED).map(([page, { module }]) => [`pages/${module}`, page]),
);

test('every file that comes later is tried here, and each line of files is short enough to be had again', () => {
  const tried = [...Object.keys(PARTS), ...Object.keys(PAGE_MODULES), ...Object.keys(NEEDED_TO_START)];
  expect(tried.map((module) => `src/${module}`)).toEqual(expect.arrayContaining(LATER));
  // With five pauses a file is asked for six times (src/ui/load-code.ts).
  const depths = LATER.map((key) => {
    const seen = new Set(['index.html', ...(CHUNKS['index.html']?.imports ?? [])]);
    let depth = 0;
    for (let line = [key]; line.length > 0; depth++) {
      for (const each of line) seen.add(each);
      line = line.flatMap((each) => CHUNKS[each]?.imports ?? []).filter((each) => !seen.has(each));
    }
    return depth;
  });
  expect(Math.max(...depths)).toBeLessThan(6);
});

test('parts fail alone', async ({ page }) => {
  test.setTimeout(120_000);
  // A module may come in a file of several others, and then fails with them.
  const alone = Object.entries(PARTS).filter(([module]) => LATER.includes(`src/${module}`));
  expect(alone.length).toBeGreaterThan(15);
  await hasten(page);
  for (const [at, [module, part]] of alone.entries()) {
    await test.step(module, async () => {
      await page.setViewportSize({ width: 1280, height: 720 });
      const file = `**/${CHUNKS[`src/${module}`]?.file}`;
      await page.route(file, failureAt(at));
      const asked = page.waitForRequest(file);
      await page.goto(part.at);
      await started(page);
      await part.ask?.(page);
      await asked;
      if (part.says !== null) {
        const said = page
          .getByRole('status')
          .filter({ hasText: `${part.says} could not be loaded.` })
          .first();
        await expect(said).toBeVisible();
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
        await page.unroute(file);
        // A failure is remembered for a while, and parts that come in one file are asked for one by one.
        await expect(async () => {
          const again = page.getByRole('button', { name: 'Try again' }).first();
          // What came broken is had only with the whole page, which is then offered too.
          const anew = page.getByRole('button', { name: 'load the page again' }).first();
          if (await anew.isVisible()) {
            await Promise.all([page.waitForEvent('load'), anew.click({ timeout: 1000 })]);
            await started(page);
            await part.ask?.(page);
          } else if (await again.isVisible()) await again.click({ timeout: 1000 });
          await part.again?.(page);
          await expect(part.brings(page)).toBeVisible({ timeout: 1000 });
          await expect(page.getByText('could not be')).toHaveCount(0, { timeout: 100 });
        }).toPass({ intervals: [100], timeout: 15_000 });
      } else {
        await expect(part.brings(page)).toBeVisible();
        await expect(page.getByText('could not be')).toHaveCount(0);
        await page.unroute(file);
      }
    });
  }
});

for (const [at, [module, name]] of Object.entries(PAGE_MODULES).entries()) {
  // The table comes with every page.
  if (name === 'table') continue;
  const title = `the page ${name} is said to fail, and opens when it is loaded again`;
  test(title, weeklyUnless(['model', 'pictures'].includes(name)), async ({ page }) => {
    await hasten(page);
    const file = `**/${CHUNKS[`src/${module}`]?.file}`;
    const failed = page.getByRole('heading', { name: 'This page could not be shown' });
    await page.route(file, failureAt(at));
    await page.goto('./');
    await started(page);
    await goTo(page, EVERY_PAGE[name] ?? './nowhere/');
    await expect(failed).toBeVisible();
    await page.unroute(file);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await started(page);
    await expect(page.locator(`main[data-page=${name}]`)).toBeVisible();
    await expect(failed).toHaveCount(0);
  });
}

test('without what it needs to start, a page says that it has not', async ({ page }) => {
  await hasten(page);
  for (const [module, { at, lacking }] of Object.entries(NEEDED_TO_START)) {
    await page.addInitScript(lacking);
    await page.route(`**/${CHUNKS[`src/${module}`]?.file}`, FAILURES['not found']);
    await page.goto(at);
    await expect(page.getByText(NOT_STARTED)).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
  }
});
