import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { published } from './built.ts';

/** What pages say of a model, against a plain loop over the published data. */
type Claim = { status: string; license: string | null; basis: string };
type Model = { id: string; name: string; label?: string; components: Record<string, Claim> };
const { models } = published('dataset.json') as { models: Model[] };
const modelOf = (id: string): Model => models.find((model) => model.id === id)!;
const labelOf = ({ label, name }: Model): string => label ?? name;

const THREE = ['olmo-2-32b', 'llama-3.1-405b', 'gpt-4o'] as const;

test('a model’s page answers first: its phrase, how sure it is, and seventeen cells', async ({ page }) => {
  for (const [id, phrase] of [
    ['olmo-2-32b', 'Fully open'],
    ['deepseek-r1', 'Open weights'],
    ['llama-3.1-405b', 'Weights with limits'],
    ['gpt-4o', 'No weights known'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await page.goto(`./model/${id}/`);
    const model = modelOf(id);
    const claims = Object.values(model.components);
    const checked = claims.filter(
      ({ status, basis }) => status !== 'unknown' && basis !== 'unchecked',
    ).length;
    const released = claims.filter(({ status }) => status === 'released').length;
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(labelOf(model));
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(phrase);
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.getByText(`${checked} of 17 claims checked`)).toBeVisible();
    const words = released === 0 ? 'Of 17 components:' : `Of 17 components: ${released} released`;
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.getByRole('img', { name: words }).first()).toBeVisible();
  }
});

test('a model of which little is known says so, and asks what decides it', async ({ page }) => {
  const little = models.find(({ components }) =>
    Object.values(components).every(({ status }) => status === 'unknown'),
  );
  const id = (little ?? models.find(({ components }) => components.finalWeights?.status === 'unknown'))!.id;
  await page.goto(`./model/${id}/`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Too little known');
  const asked = page.getByRole('region', { name: 'Unknown is not closed' });
  await expect(asked.getByText('Can the weights be downloaded, and by whom?')).toBeVisible();
  await expect(asked.getByRole('link', { name: /^Answer/ }).first()).toBeVisible();
});

const compare = async (page: Page, more = '') => {
  await page.goto(`./compare/?m=${THREE.join(',')}${more}`);
  await expect(page.getByRole('rowheader', { name: 'OSAID 1.0' })).toBeVisible();
};

test('heads stay in sight, and each group says on how many rows the models differ', async ({ page }) => {
  await compare(page);
  const kinds = new Map(
    Object.keys(modelOf(THREE[0]).components).map((id) => {
      const claims = THREE.map((each) => modelOf(each).components[id]!);
      const isSaid = (status: string) => status !== 'unknown' && status !== 'not-applicable';
      const known = [...new Set(claims.map(({ status }) => status).filter(isSaid))];
      if (known.length > 1) return [id, 'differs'];
      if (claims.some(({ status }) => status === 'unknown')) return [id, 'unknown'];
      const isOut = ['released', 'partial', 'gated'].includes(known[0]!);
      const licenses = new Set(claims.flatMap(({ license }) => (isOut && license !== null ? [license] : [])));
      return [id, licenses.size > 1 ? 'differs' : 'same'];
    }),
  );
  const documents = [
    'modelCard',
    'dataCard',
    'technicalReport',
    'researchPaper',
    'evaluationResults',
    'sampleOutputs',
  ];
  const differ = documents.filter((id) => kinds.get(id) === 'differs').length;
  await expect(page.getByRole('rowheader', { name: `Documentation ${differ} of 6 differ` })).toBeVisible();

  await page.getByRole('rowheader', { name: 'NTIA' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 200);
  for (const id of THREE) {
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.getByRole('columnheader', { name: labelOf(modelOf(id)) })).toBeInViewport();
  }
});

test('on a phone the first fact stands on the first screen, two models at a time', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await compare(page);
  const first = await page.locator('#trainingData td').first().boundingBox();
  // Above it stand whole titles, on how much the models differ and why, and the ways to add one and to share.
  expect(first!.y).toBeLessThanOrEqual(640);
  await expect(page.getByText(/^They differ on/)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Add a model' })).toBeInViewport({ ratio: 1 });
  const title = page.getByRole('heading', { level: 1 });
  expect(await title.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('button', { name: `Next: ${labelOf(modelOf(THREE[2]))}` }).click();
  await expect(page.getByRole('columnheader', { name: labelOf(modelOf(THREE[2])) })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a model is swapped in its place, a baseline marks every kind of row, and both are said', async ({
  page,
}) => {
  await compare(page);
  const said = page.locator('main > div > [aria-live=polite].visually-hidden');
  await page.getByRole('combobox', { name: 'Baseline' }).selectOption(THREE[0]);
  await expect(said).toHaveText(`${labelOf(modelOf(THREE[0]))} is the baseline.`);
  await expect(page.getByRole('list', { name: 'Against the baseline' })).toBeVisible();
  for (const row of ['Training data', 'Commercial use', 'OSAID 1.0']) {
    const cells = page.getByRole('row', { name: new RegExp(`^(▸ )?${row}`) }).getByRole('cell');
    // oxlint-disable-next-line no-await-in-loop
    await expect(cells.nth(1)).toContainText(/the baseline/);
  }

  await page.getByRole('button', { name: `Swap ${labelOf(modelOf(THREE[2]))} for another model` }).focus();
  await page.keyboard.press('Enter');
  const search = page.getByRole('combobox', { name: /^Search for a model in place of/ });
  await expect(search).toBeFocused();
  await page.keyboard.type('deepseek-r1');
  await expect(page.getByRole('option', { name: /^DeepSeek-R1/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`m=${THREE[0]},${THREE[1]},deepseek-r1`));
  await expect(said).toContainText('DeepSeek-R1 added.');
});

test('“only differences” says of every row it hides why, and dots are a picture of their own', async ({
  page,
}) => {
  await compare(page, '&show=diff&chart=dots');
  await expect(page.getByText(/^\d+ rows? hidden: /)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Dots' })).toBeChecked();
  await expect(page.getByRole('table', { name: 'Weights' }).getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Show all rows' }).click();
  await expect(page).toHaveURL(/&chart=dots$/);
});

test('an empty comparison opens well-known ones', async ({ page }) => {
  await page.goto('./compare/');
  await page.getByRole('link', { name: 'Who publishes the training data?' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(4);
});
