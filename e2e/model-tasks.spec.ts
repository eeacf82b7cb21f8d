import type { Model } from '#core/model/model.ts';
import { expect, live, test } from './app.ts';
import { published } from './built.ts';
import { printedText } from './paper.ts';

/** What people come to the page of a model for, as they would go about it. */
const { models } = published('dataset.json') as { models: Model[] };

test('find the difference: what a model changed of the one it is built on', async ({ page }) => {
  await page.goto('./model/deepseek-r1/');
  const family = page.getByRole('region', { name: 'Family and base' });
  await family.scrollIntoViewIfNeeded();
  await expect(family).toContainText(/Derived from DeepSeek-V3.*Under another license: final weights/);
  await (await live(family.getByRole('link', { name: 'Compare the two' }))).click();
  await expect(page).toHaveURL(/\/compare\/\?m=deepseek-v3,deepseek-r1$/);
  await expect(page.getByText(/^They differ on/)).toBeVisible();
});

test('find the condition: how many users, and the clause that says so', async ({ page }) => {
  await page.goto('./model/llama-4-maverick/');
  const terms = page.getByRole('region', { name: 'What you may and must do with the weights' });
  await expect(terms).toContainText(/User or revenue limit\s*above 700 million monthly active users/);
  await (await live(terms.getByRole('link', { name: 'Llama 4 Community' }))).click();
  await expect(page).toHaveURL(/\/licenses\/llama-4-community\/$/);
  await expect(page.getByText(/700 million/).first()).toBeVisible();
});

test('set it beside another one', async ({ page }) => {
  await page.goto('./model/olmo-3-32b/');
  await (await live(page.getByRole('link', { name: 'Compare with…' }))).click();
  await expect(page).toHaveURL(/\/compare\/\?m=olmo-3-32b$/);
  await (await live(page.getByRole('combobox', { name: 'Search for a model to add' }))).fill('qwen2.5 72b');
  await page
    .getByRole('option', { name: /^Qwen2\.5 72B/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Olmo 3 32B and Qwen2.5 72B');
});

test('cite it: text, BibTeX and an address that keeps the day', async ({ page, openFresh }) => {
  await page.goto('./model/gpt-4o/');
  const answer = await page.getByRole('heading', { level: 2 }).first().innerText();
  await (await live(page.getByRole('button', { name: /^Cite: / }))).click();
  const [address = '', text = '', bibtex = ''] = await page
    .locator('[popover]:popover-open pre')
    .allInnerTexts();
  expect(address).toMatch(/\/model\/gpt-4o\/\?d=\d{4}-\d\d-\d\d$/);
  expect(text).toContain(address);
  expect(bibtex).toMatch(/^@\w+\{/);
  expect(bibtex).toContain(address);
  const fresh = await openFresh();
  await fresh.goto(address);
  await expect(fresh.getByRole('heading', { level: 2 }).first()).toHaveText(answer);
});

test('print it: the answer, the terms and every claim, and nothing to press', async ({ page }) => {
  const { components } = models.find(({ id }) => id === 'olmo-3-32b') as Model;
  await page.goto('./model/olmo-3-32b/');
  await live(page.getByRole('button', { name: 'Share', exact: true }));
  const text = await printedText(page);
  for (const words of ['Olmo 3 32B', 'Fully open', 'Weights under', 'Training data', 'Sample outputs']) {
    expect(text).toContain(words);
  }
  expect(text).toContain(components.trainingData.license ?? '');
  for (const control of ['Compare with', 'Copy link']) expect(text).not.toContain(control);
});
