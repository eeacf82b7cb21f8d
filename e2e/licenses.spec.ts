import type { Page } from '@playwright/test';
import type { License, Model } from '../src/core/model/model.ts';
import { expect, expectNoViolations, live, test } from './app.ts';
import { published } from './built.ts';

/** Answers are counted here from the published files, by loops of their own. */
const licenses = published('licenses.json') as License[];
const { models } = published('dataset.json') as { models: Model[] };

const usedIds = new Set<string>();
for (const { components } of models) {
  const { status, license } = components.finalWeights;
  if (['released', 'gated', 'partial'].includes(status))
    for (const id of (license ?? '').split(/ (?:AND|OR) |[()]/)) usedIds.add(id);
}
const used = licenses.filter(({ id }) => usedIds.has(id));

/** The row of a license. */
const rowOf = (page: Page, name: RegExp) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

test('the used licenses stand in rows of one line, with what they permit and what they ask for', async ({
  page,
}) => {
  await page.goto('./licenses/');
  await expect(page.getByRole('rowheader')).toHaveCount(used.length);
  const mit = rowOf(page, /^MIT OSI/);
  expect((await mit.boundingBox())?.height).toBeLessThan(36);
  const llama = rowOf(page, /^Llama 2 Community/);
  await expect(llama.getByRole('cell', { name: '≤700 M at launch' })).toBeVisible();
  const count = await page.getByRole('link', { name: /models under Apache-2\.0$/ }).textContent();
  await page.getByRole('link', { name: /models under Apache-2\.0$/ }).click();
  await expect(page).toHaveURL(/\/\?license=Apache-2\.0$/);
  await expect(page.getByText(new RegExp(`^${count} of `)).first()).toBeVisible();
});

test('a need leaves the licenses that permit it, and the link brings them back', async ({ page }) => {
  const fitting = used.filter(({ conditions: { outputTraining } }) =>
    ['none', 'naming', 'derivative-capture', 'aup-applies-to-outputs'].includes(outputTraining),
  );
  await page.goto('./licenses/');
  await (await live(page.getByRole('button', { name: /^train other models/ }))).click();
  await expect(page).toHaveURL(/\?permits=train-others$/);
  await expect(page.getByRole('rowheader')).toHaveCount(fitting.length);
  await page.reload();
  await expect(page.getByRole('rowheader')).toHaveCount(fitting.length);
  const nameless = fitting.filter(({ verified, conditions: { namingRequirement: name } }) =>
    name === null ? verified : name.startsWith('encouraged'),
  );
  expect(nameless.length).toBeLessThan(fitting.length);
  await (await live(page.getByRole('button', { name: /^showing a name/ }))).click();
  await expect(page).toHaveURL(/\?permits=train-others,no-name$/);
  await expect(page.getByRole('rowheader')).toHaveCount(nameless.length);
});

test('"May I" takes numbers, and ends in the models and the clauses', async ({ page }) => {
  await page.goto('./licenses/');
  await (await live(page.getByRole('textbox', { name: /users a month/ }))).fill('800M');
  await expect(page).toHaveURL(/\?users=800000000$/);
  const limited = licenses.filter(
    ({ conditions: { threshold } }) =>
      threshold !== 'unverified' &&
      threshold.some(
        ({ metric, value, effect, measured }) =>
          metric === 'monthly-active-users' &&
          value < 8e8 &&
          effect !== 'display-name' &&
          measured !== 'at-release',
      ),
  );
  expect(limited.length).toBeGreaterThan(0);
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText(`${limited.length} say no`);
  await expect(page.getByRole('rowheader', { name: /^Qwen License/ })).toHaveCount(0);
  // Counted once, on the day the model came out: what today's users come to, it does not tell.
  await expect(page.getByRole('rowheader', { name: /^Llama 2/ })).toHaveCount(1);
  await answer.getByText('What you would have to keep to').click();
  await expect(answer.getByRole('term').filter({ hasText: 'Acceptable use policy' })).toBeVisible();
  await expectNoViolations(page);
  const link = answer.getByRole('link', { name: /^The \d+ models under them$/ });
  const count = /\d+/.exec((await link.textContent()) ?? '')?.[0];
  await link.click();
  await expect(page.getByText(new RegExp(`^${count} of `)).first()).toBeVisible();
});

test('four licenses stand side by side, by a link', async ({ page }) => {
  await page.goto('./licenses/?compare=mit,GPL-3.0-only,llama-4-community,gemma-terms&show=compared');
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(page.getByRole('heading', { name: /^They differ in \d+$/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^MIT/ })).toBeVisible();
  await expectNoViolations(page);
});

test('a family and an unknown name get a sentence', async ({ page }) => {
  await page.goto('./licenses/?q=cc');
  const family = licenses.filter(({ id }) => /^cc(0|-)/i.test(id));
  await expect(page.getByText(`“cc” names a family of ${family.length}, not one license.`)).toBeVisible();
  await page.goto('./licenses/?q=affero-beer-9.9');
  await expect(page.getByText('We know no license called “affero-beer-9.9”.')).toBeVisible();
});

test('a version says what it changed', async ({ page }) => {
  await page.goto('./licenses/llama-3.1-community/');
  const change = page
    .getByRole('heading', { name: 'Meta Llama 3 Community → Llama 3.1 Community' })
    .locator('..');
  await expect(change).toContainText('Before: Not for other large language models.');
});

test('on a phone a permissive license is one line, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./licenses/');
  const mit = rowOf(page, /^MIT OSI/);
  await expect(mit).toContainText('Do almost anything; give credit.');
  expect((await mit.boundingBox())?.height).toBeLessThan(90);
  await expect(mit.getByRole('cell', { name: 'yes' })).toHaveCount(0);
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { scrollWidth, scrollHeight };
  });
  expect(size.scrollWidth).toBe(360);
  expect(size.scrollHeight).toBeLessThan(15_000);
  await expectNoViolations(page);
});
