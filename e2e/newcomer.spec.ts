import { readFileSync } from 'node:fs';
import { cellsOf } from '#core/fixtures/csv.ts';
import { expect, live, searchBox, test } from './app.ts';
import { published } from './built.ts';
import type { Page } from '@playwright/test';

/** What somebody comes to ask; each answer is counted here by a plain loop over the published data. */
type Claim = { status: string; basis: string; license: string | null };
type Model = {
  id: string;
  name: string;
  producer: string;
  family: string;
  released: string | null;
  gating: string;
  modality: string;
  stage: string;
  parameters: { total: number | null };
  components: Record<string, Claim>;
  data: { pretraining: { datasets?: string[] } };
  languages?: { codes: string[] };
  funding?: { paidBy?: string[] };
  producerClaim: { openSource: boolean | null };
};
const dataset = published('dataset.json') as {
  models: Model[];
  producers: Record<string, { name: string; country: string; kind: string }>;
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
  const box = await live(searchBox(page));
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

const statusOf = ({ components }: Model, component: string) => components[component]?.status;
const isOut = (model: Model) =>
  !['withheld', 'described', 'not-applicable'].includes(statusOf(model, 'finalWeights') ?? '');
const known = (model: Model) =>
  Object.values(model.components).filter(({ status, basis }) => status !== 'unknown' && basis !== 'unchecked')
    .length;
const whole = Object.keys(dataset.models[0]?.components ?? {}).length;
const search = async (page: Page) => live(searchBox(page));
/** Rows that should not be there; those below the screen follow a moment after the others. */
const strangers = async (page: Page, names: ReadonlySet<string>) =>
  (await page.getByRole('rowheader').getByRole('link').allInnerTexts()).filter((name) => !names.has(name));
const firstRow = (page: Page) => page.getByRole('rowheader').first();

/** What somebody wants to know, what they type for it, and which models it is true of. */
const ASKED: Readonly<Record<string, readonly [typed: string, isTrue: (model: Model) => boolean]>> = {
  'Which models can I download and read the data of?': [
    'weights:open data:open',
    (model) =>
      statusOf(model, 'finalWeights') === 'released' && statusOf(model, 'trainingData') === 'released',
  ],
  'What is there under Apache-2.0?': [
    'license:apache-2.0',
    (model) => isOut(model) && /\bApache-2\.0\b/.test(model.components.finalWeights?.license ?? ''),
  ],
  'What runs on my laptop?': ['size:..3', ({ parameters: { total } }) => total !== null && total <= 3],
  'What came out in 2025?': ['released:2025', ({ released }) => released?.startsWith('2025') === true],
  'What is made in France?': [
    'country:France',
    ({ producer }) => dataset.producers[producer]?.country === 'FR',
  ],
  'What is there besides Meta’s Llamas?': ['-by:meta', ({ producer }) => producer !== 'meta'],
  'Which have you really looked at?': ['checked:80..', (model) => (100 * known(model)) / whole >= 80],
  'Of which is the training code published?': [
    'training-code:released',
    (model) => statusOf(model, 'trainingCode') === 'released',
  ],
  'Of which does nobody know whether the weights are out?': [
    'final-weights:unknown',
    (model) => statusOf(model, 'finalWeights') === 'unknown',
  ],
  'Which speak both German and French?': [
    'language:German,French all:language',
    ({ languages }) => ['de', 'fr'].every((code) => languages?.codes.includes(code)),
  ],
  'What was trained on The Pile?': [
    'dataset:the-pile',
    ({ data }) => data.pretraining.datasets?.includes('the-pile') === true,
  ],
  'For what did the public pay?': [
    'paid-by:public',
    ({ funding }) => funding?.paidBy?.includes('public') === true,
  ],
  'Which base models can be downloaded without asking?': [
    'stage:base gating:none',
    ({ stage, gating }) => stage === 'base' && gating === 'none',
  ],
  'Who calls it open source and keeps the data?': [
    'claim:yes -data:open',
    (model) => model.producerClaim.openSource === true && statusOf(model, 'trainingData') !== 'released',
  ],
  'What came from universities in 2024?': [
    'kind:academic released:2024',
    ({ producer, released }) =>
      dataset.producers[producer]?.kind === 'academic' && released?.startsWith('2024') === true,
  ],
  'Which of them make pictures?': ['modality:image', ({ modality }) => modality === 'image'],
};

test('what people ask is answered by typing', async ({ page }) => {
  await page.goto('./');
  const box = await search(page);
  await box.click();
  for (const [question, [typed, isTrue]] of Object.entries(ASKED)) {
    await test.step(question, async () => {
      await box.fill(typed);
      const expected = dataset.models.filter(isTrue);
      expect(expected.length, question).toBeGreaterThan(0);
      await expect(count(page), question).toHaveText(String(expected.length));
      const names = new Set(expected.map(({ name }) => name));
      await expect.poll(() => strangers(page, names), question).toEqual([]);
    });
  }
});

test('the newest model is one click away', async ({ page }) => {
  await page.goto('./');
  const newest =
    dataset.models
      .map(({ released }) => released ?? '')
      .toSorted()
      .at(-1) ?? '';
  await (await live(page.getByRole('columnheader', { name: 'Released' }).getByRole('button'))).click();
  const day = newest.slice(0, 7);
  const names = dataset.models.filter(({ released }) => released?.startsWith(day)).map(({ name }) => name);
  await expect
    .poll(async () => names.includes(await firstRow(page).getByRole('link').innerText()))
    .toBe(true);
});

test('the largest model whose data is open is found by filter and order', async ({ page }) => {
  await page.goto('./');
  const open = await live(
    page.getByRole('group', { name: 'Data', exact: true }).getByRole('checkbox', { name: /^open/ }),
  );
  await open.check();
  await page.getByRole('columnheader', { name: 'Size' }).getByRole('button').click();
  const [largest] = statusIs('trainingData', 'released').toSorted(
    (a, b) => (b.parameters.total ?? -1) - (a.parameters.total ?? -1),
  );
  await expect(firstRow(page)).toContainText(largest?.name ?? '');
});

test('a company is found by the name people know', async ({ page }) => {
  await page.goto('./');
  const box = await search(page);
  await box.fill('facebook');
  const names = new Set(dataset.models.filter(({ producer }) => producer === 'meta').map(({ name }) => name));
  await expect(count(page)).toHaveText(String(names.size));
  await expect.poll(() => strangers(page, names)).toEqual([]);
});

test('what is shown is taken away whole', async ({ page }) => {
  await page.goto('./?data=open');
  await (await live(page.getByRole('button', { name: 'Export' }))).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV, for spreadsheets' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const ids = new Set(statusIs('trainingData', 'released').map(({ id }) => id));
  const [heads, ...rows] = cellsOf(text);
  const models = rows.filter(([id = '']) => ids.has(id));
  expect(models).toHaveLength(ids.size);
  for (const cells of models) expect(cells).toHaveLength(heads?.length ?? 0);
});

test('a question is put together from what the list of filters offers', async ({ page }) => {
  await page.goto('./');
  const kinds = page.getByRole('group', { name: 'Kind of producer', exact: true });
  await (await live(page.locator('summary').filter({ hasText: 'Kind of producer' }))).click();
  await kinds.getByRole('checkbox', { name: /^academic/ }).check();
  await page
    .getByRole('group', { name: 'Weights', exact: true })
    .getByRole('checkbox', { name: /^open/ })
    .check();
  const expected = statusIs('finalWeights', 'released').filter(
    ({ producer }) => dataset.producers[producer]?.kind === 'academic',
  );
  await expect(count(page)).toHaveText(String(expected.length));
});
