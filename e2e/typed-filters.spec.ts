import { expect, expectNoViolations, live, searchBox, test } from './app.ts';
import { published } from './built.ts';
import type { Page } from '@playwright/test';

type Model = {
  producer: string;
  parameters: { total: number | null };
  components: Record<string, { status: string }>;
};
const { models } = published('dataset.json') as {
  models: Model[];
};
const small = models.filter(
  ({ producer, parameters: { total }, components }) =>
    components.trainingData?.status === 'released' && producer !== 'meta' && total !== null && total <= 10,
);
const STRING = 'data:open -by:meta size:..10';

const box = (page: Page) => live(searchBox(page));
const count = (page: Page) => page.locator('#models-count strong');
const chips = (page: Page) => page.getByRole('list', { name: 'Active filters' });

test('filters are typed, and chips, panel and address say the same', async ({ page }) => {
  await page.goto('./');
  const search = await box(page);
  await search.click();
  await search.pressSequentially(STRING);
  await expect(count(page)).toHaveText(String(small.length));
  await expect(page).toHaveURL(/\?data=open&by=!meta&size=min\.\.10$/);
  await expect(chips(page).getByRole('button', { name: /^Remove the filter/ })).toHaveCount(3);
  const open = page
    .getByRole('group', { name: 'Data', exact: true })
    .getByRole('checkbox', { name: /^open/ });
  await expect(open).toBeChecked();
  // Entered, they are chips; asked for as text, they are what was typed.
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue('');
  await chips(page).getByRole('button', { name: 'Edit as text' }).click();
  await expect(search).toHaveValue(`${STRING} `);
  await expect(search).toBeFocused();
  await search.fill('data:open');
  await expect(page).toHaveURL(/\?data=open$/);
});

test('a link may hold the same string', async ({ page }) => {
  await page.goto(`./?q=${encodeURIComponent(STRING)}`);
  await expect(count(page)).toHaveText(String(small.length));
  await expect(page).toHaveURL(/\?data=open&by=!meta&size=min\.\.10$/);
});

test('keys and values are completed by keyboard, with counts', async ({ page }) => {
  await page.goto('./');
  const search = await box(page);
  await search.focus();
  await page.keyboard.type('dat');
  const options = page.getByRole('listbox', { name: 'Ways to go on' }).getByRole('option');
  await expect(options.first()).toContainText('data:');
  await expect(search).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(search).toHaveAttribute('aria-activedescendant', 'search-option-0');
  await expectNoViolations(page, 'in part');
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue('data:');
  const released = models.filter(({ components }) => components.trainingData?.status === 'released').length;
  const open = options.filter({ hasText: /^data:open/ });
  await expect(open).toContainText(String(released));
  await page.keyboard.type('op');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue('data:open ');
  await expect(count(page)).toHaveText(String(released));
  await expect(options).toHaveCount(0);
  await page.keyboard.type('weights:opne');
  await expect(page.getByText('“opne” is not a value of weights.')).toBeVisible();
  await page.getByRole('button', { name: 'Did you mean weights:open?' }).click();
  await expect(page).toHaveURL(/\?data=open&weights=open$/);
});

test('what is unknown is switched in and out, and nothing else changes', async ({ page }) => {
  await page.goto('./?data=open');
  const toggle = await live(page.getByRole('switch', { name: /^Include \d+ that could match/ }));
  const before = Number(await count(page).textContent());
  const name = await toggle.evaluate((input) => input.closest('label')?.textContent ?? '');
  const more = Number(/\d+/.exec(name)?.[0]);
  await toggle.focus();
  await page.keyboard.press('Space');
  await expect(count(page)).toHaveText(String(before + more));
  await expect(toggle).toBeChecked();
  await expect(toggle).toBeFocused();
  await page.keyboard.press('Space');
  await expect(count(page)).toHaveText(String(before));
  await expect(page).toHaveURL(/\?data=open$/);
});

test('a model may be asked to have all of several values', async ({ page }) => {
  await page.goto('./?language=de,fr');
  const languages = page.getByRole('group', { name: 'Languages its card names', exact: true });
  await expect(languages.getByRole('radio', { name: 'Any' })).toBeChecked();
  const any = Number(await count(page).textContent());
  await (await live(languages.getByRole('radio', { name: 'All' }))).check();
  await expect(page).toHaveURL(/\?language=de,fr&all=language$/);
  await expect.poll(async () => Number(await count(page).textContent())).toBeLessThan(any);
  await expect(chips(page)).toContainText('German and French');
});
