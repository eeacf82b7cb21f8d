import { expect, live, test, toTheEnd } from './app.ts';

/** What people come to a comparison for, as they would go about it. */
const TWO = './compare/?m=olmo-3-32b,llama-4-maverick';

test('find the difference: only the rows that differ, and why the others are gone', async ({ page }) => {
  await page.goto('./compare/?m=olmo-3-32b,llama-4-maverick,deepseek-v3.2');
  const summary = page.getByText(/^They differ on (\d+) of 17 components/);
  const [, differ = ''] = /differ on (\d+) of 17/.exec(await summary.innerText()) ?? [];
  await (await live(page.getByRole('checkbox', { name: 'Only differences' }))).check();
  await expect(page).toHaveURL(/show=diff/);
  await toTheEnd(page);
  const [, hidden = '', reasons = ''] =
    /(\d+) rows? hidden: (.*)\. /.exec(await page.getByText(/rows? hidden:/).innerText()) ?? [];
  const counted = [...reasons.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
  expect(counted).toBe(Number(hidden));
  // Those that differ in the license alone stay too.
  const left = await page.locator('main tr[id]:has(td)').evaluateAll((rows) => rows.map(({ id }) => id));
  expect(left.length).toBeGreaterThanOrEqual(Number(differ));
  expect(left).toContain('trainingData');
  await page.getByRole('button', { name: 'Show all rows' }).click();
  await expect(page.getByRole('checkbox', { name: 'Only differences' })).not.toBeChecked();
});

test('find the condition: what stands in the way of selling, and the number in it', async ({ page }) => {
  await page.goto(TWO);
  await toTheEnd(page);
  const commercial = page.getByRole('row', { name: /^Commercial use/ });
  await commercial.scrollIntoViewIfNeeded();
  const [open, limited] = await commercial.getByRole('cell').all();
  await expect(open!).toHaveText(/^yes$/);
  await expect(limited!).toContainText(/700[, ]?000[, ]?000|700 million/);
  // Whose column it is stays in sight.
  await expect(page.getByRole('columnheader', { name: /Llama 4 Maverick/ })).toBeInViewport();
});

test('swap one model for another, in place', async ({ page }) => {
  await page.goto(TWO);
  await (await live(page.getByRole('button', { name: 'Swap Llama 4 Maverick for another model' }))).click();
  const search = page.getByRole('combobox', { name: /in place of Llama 4 Maverick/ });
  await search.fill('deepseek-r1');
  await page
    .getByRole('option', { name: /^DeepSeek-R1/ })
    .first()
    .click();
  await expect(page).toHaveURL(/m=olmo-3-32b,deepseek-r1/);
  await expect(page.getByRole('columnheader', { name: /DeepSeek-R1/ })).toBeVisible();
  await expect(
    page.locator('[aria-live=polite]').filter({ hasText: 'DeepSeek-R1 added' }).first(),
  ).toBeAttached();
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: /Llama 4 Maverick/ })).toBeVisible();
});

test('cite it: an address that says the same for good', async ({ page, openFresh }) => {
  await page.goto(TWO);
  await (await live(page.getByRole('button', { name: /^Cite: / }))).click();
  const [address = '', text = ''] = await page.locator('[popover]:popover-open pre').allInnerTexts();
  expect(text).toContain(address);
  const fresh = await openFresh();
  await fresh.goto(address);
  await expect(fresh.getByRole('heading', { level: 1 })).toHaveText('Olmo 3 32B and Llama 4 Maverick');
});

test('weigh the axes by keyboard: a range where facts are unknown, and the link carries it', async ({
  page,
  openFresh,
}) => {
  await page.goto('./compare/?m=olmo-3-32b,gpt-4o');
  await (await live(page.getByRole('button', { name: 'Weigh the axes' }))).click();
  await page.getByRole('slider', { name: 'Data' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const row = page.getByRole('row', { name: /^By your weights/ });
  await expect(row).toContainText('(4 × Data + Code + Weights + License + Docs) ÷ 8');
  await expect(row.getByRole('cell').first()).toHaveText('100 of 100');
  await expect(page).toHaveURL(/weigh=data\.4,code\.1,weights\.1,rights\.1,documentation\.1/);
  const said = await row.innerText();
  const fresh = await openFresh();
  await fresh.goto(page.url());
  expect(await fresh.getByRole('row', { name: /^By your weights/ }).innerText()).toBe(said);
});
