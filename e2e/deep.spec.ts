import type { Dataset, Model } from '../src/core/model/model.ts';
import { expect, test } from './app.ts';
import { published } from './built.ts';

/** What the page says is held against a loop over the file that people download. */
const { models, datasets } = published('dataset.json') as Dataset;

const named = ({ data }: Model) =>
  [data.pretraining, data.postTraining].flatMap((stage) => stage?.datasets ?? []);

test('a filter finds the publicly funded models, and no model nobody has looked at', async ({ page }) => {
  const expected = models.filter(({ funding }) => funding?.paidBy?.includes('public')).length;
  expect(expected).toBeGreaterThan(0);
  await page.goto('./?paid-by=public');
  await expect(page.getByRole('main')).toContainText(`${expected} of ${models.length} models`);
});

test('the page of a dataset leads to the models that name it', async ({ page }) => {
  const pile = models.filter((model) => named(model).includes('the-pile'));
  expect(pile.length).toBeGreaterThan(1);
  await page.goto('./datasets/');
  await expect(page.getByRole('main')).toContainText(`${datasets.length} datasets`);
  await page.getByRole('link', { name: 'The Pile', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Pile');
  const list = page.getByRole('region', { name: 'Models that name it' });
  await expect(list.getByRole('listitem')).toHaveCount(pile.length);
  await list.getByRole('link', { name: `All ${pile.length} models in the table` }).click();
  await expect(page).toHaveURL(/\?dataset=the-pile$/);
  await expect(page.getByRole('main')).toContainText(`${pile.length} of ${models.length} models`);
});

test('two statements on a license that conflict stand beside each other', async ({ page }) => {
  const model = models.find(({ licenseText }) => (licenseText?.conflicts ?? []).length > 1);
  await page.goto(`./model/${model?.id}/#license-conflict`);
  const fact = page.locator('#license-conflict');
  await expect(fact).toContainText('they contradict each other');
  for (const { license } of model?.licenseText?.conflicts ?? [])
    await expect(fact.getByRole('listitem').filter({ hasText: license })).not.toHaveCount(0);
});

test('the frameworks that a model is run or trained with stand there with their licenses', async ({
  page,
}) => {
  const model = models.find(({ frameworks }) => frameworks?.named.includes('llama.cpp'));
  await page.goto('./data/');
  await expect(page.getByRole('link', { name: 'The datasets that models name' })).toHaveAttribute(
    'href',
    /datasets\/$/,
  );
  await page.goto(`./model/${model?.id}/#frameworks`);
  const line = page.locator('#frameworks').getByRole('listitem').filter({ hasText: 'llama.cpp' }).first();
  await expect(line.getByRole('link', { name: 'MIT' })).toBeVisible();
});

test('what nobody has looked for is said to be not checked yet', async ({ page }) => {
  const model = models.find((each) => each.tier === 'curated' && each.disclosures === undefined);
  await page.goto(`./model/${model?.id}/#trainingSummary`);
  await expect(page.locator('#trainingSummary')).toContainText('not checked yet');
  await expect(page.locator('#trainingSummary')).toContainText('This says nothing about the model.');
});
