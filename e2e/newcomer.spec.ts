import { readFileSync } from 'node:fs';
import { expect, live, test } from './app.ts';
import type { Page } from '@playwright/test';

/** What somebody comes to ask; each answer is counted here by a plain loop over the published data. */
type Claim = { status: string };
type Model = {
  id: string;
  name: string;
  released: string | null;
  components: Record<string, Claim>;
};
const dataset = JSON.parse(readFileSync(new URL('../dist/data/dataset.json', import.meta.url), 'utf8')) as {
  models: Model[];
};

const statusIs = (component: string, status: string) =>
  dataset.models.filter((model) => model.components[component]?.status === status);
const count = (page: Page) => page.locator('#models-count strong');

test('the first screen says what this is, in numbers that are right and lead to the models', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How open is that AI model, really?');
  const released = statusIs('trainingData', 'released').length;
  const number = await live(page.getByRole('button', { name: String(released), exact: true }).first());
  await number.click();
  await expect(count(page)).toHaveText(String(released));
  await expect(page).toHaveURL(/\?data=open$/);
});

test('the bars tell, follow and set the filters', async ({ page }) => {
  await page.goto('./');
  const released = statusIs('finalWeights', 'released');
  const bar = await live(
    page.getByRole('button', { name: new RegExp(`^Weights open: ${released.length} models$`) }),
  );
  await bar.click();
  await expect(count(page)).toHaveText(String(released.length));
  const both = released.filter((model) => model.components.trainingData?.status === 'released');
  await page.getByRole('button', { name: `Data open: ${both.length} models` }).click();
  await expect(count(page)).toHaveText(String(both.length));
});

test('the page does not scroll, and the first models are on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const address of ['./', './?weights=open']) {
    await page.goto(address);
    await live(page.getByRole('button', { name: /^Weights open/ }));
    const [page_, window_] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
    expect(page_).toBe(window_);
    await expect(page.getByRole('row').nth(8)).toBeInViewport({ ratio: 1 });
  }
});

test('only, not and back again, by keyboard', async ({ page }) => {
  await page.goto('./');
  const weights = page.getByRole('group', { name: 'Weights', exact: true });
  const open = await live(weights.getByRole('checkbox', { name: /^open/ }));
  await open.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/weights=!open/);
  const others = dataset.models.length - statusIs('finalWeights', 'released').length;
  await expect(count(page)).toHaveText(String(others));
  await weights.getByRole('button', { name: 'Only closed' }).click({ force: true });
  await expect(page).toHaveURL(/weights=closed/);
});

test('a search forgives, and names what a filter hides', async ({ page }) => {
  await page.goto('./?weights=open');
  const box = await live(page.getByRole('combobox', { name: 'Search models and producers' }));
  await box.fill('deapseek');
  await expect(page.getByRole('rowheader').first()).toContainText('DeepSeek');
  await box.fill('https://huggingface.co/openai/gpt-oss-120b');
  await expect(page.getByRole('rowheader').first()).toContainText('gpt-oss-120b');
  await box.fill('gpt-4o');
  await expect(page.getByText('GPT-4o matches, but Weights: open hides it')).toBeVisible();
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByRole('rowheader').first()).toContainText('GPT-4o');
  await expect(page.locator('#models-count')).toBeFocused();
  await box.fill('zzzzzz');
  await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText(/matches “zzzzzz”/);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(count(page)).toHaveText(String(dataset.models.length));
});

test('a model opens under its row, and the list stays', async ({ page }) => {
  await page.goto('./?q=olmo-2-32b');
  const details = await live(page.getByRole('button', { name: 'Details of OLMo 2 32B' }));
  await details.click();
  await expect(details).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('region', { name: 'Components' }).getByRole('listitem')).toHaveCount(17);
  await details.click();
  await expect(page.getByRole('region', { name: 'Components' })).toHaveCount(0);
});
