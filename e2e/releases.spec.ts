import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset, Model } from '#core/model/model.ts';
import { readFixtures } from '../src/mocks/fixtures.ts';
import { expect, live, searchBox, test } from './app.ts';
import { DIST, published } from './built.ts';

/** A kept release in the browser, against the file of it that the site serves. */
const DAY = '2026-11-21';
const then = published(`releases/${DAY}/dataset.json`) as Dataset;
const now = published('dataset.json') as Dataset;

/** A model whose training data was judged otherwise then. */
const changed = then.models.find(({ id, components }) => {
  const today = now.models.find((model) => model.id === id);
  return (
    today !== undefined &&
    today.components.trainingCode.status === 'unknown' &&
    components.trainingCode.status === 'withheld'
  );
}) as Model;

test('the table of an earlier release has the models of then, and links that stay there', async ({
  page,
}) => {
  await page.goto(`./?d=${DAY}`);
  await live(searchBox(page));
  await expect(page.getByRole('status').first()).toContainText(`the data of ${DAY} as it was published`);
  await expect(page.getByText(`${then.models.length} of ${then.models.length} models`).first()).toBeVisible();
  const added = now.models.filter(({ id }) => !then.models.some((model) => model.id === id)).length;
  await expect(page.getByRole('status').first()).toContainText(`Since then: ${added} models were added`);
  const link = page.getByRole('rowheader').getByRole('link').first();
  await expect(link).toHaveAttribute('href', new RegExp(`/model/[^?]+/\\?d=${DAY}$`));
  await page.getByRole('link', { name: 'See the newest data' }).click();
  await expect(page.getByText(`${now.models.length} of ${now.models.length} models`).first()).toBeVisible();
  await expect(page).not.toHaveURL(/d=/);
  await page.goBack();
  await expect(page.getByText(`${then.models.length} of ${then.models.length} models`).first()).toBeVisible();
});

test('the page of a model shows the facts of then', async ({ page }) => {
  const claim = page.locator('#trainingCode');
  await page.goto(`./model/${changed.id}/?d=${DAY}`);
  await expect(page.getByRole('status').first()).toContainText(`the data of ${DAY}`);
  await expect(claim).toContainText('not published');
  await page.getByText(/claims? (is|are) said otherwise today$/).click();
  await expect(page.getByText(/^Training code: .+ → unknown/)).toBeVisible();
  await page.goto(`./model/${changed.id}/`);
  await expect(claim).toContainText('unknown');
});

test('a comparison and a license open with the data of then', async ({ page }) => {
  await page.goto(`./compare/?m=${changed.id},${then.models[0]?.id}&d=${DAY}`);
  await expect(page.getByRole('status').first()).toContainText(`the data of ${DAY}`);
  await expect(page.getByRole('row', { name: /^Training code/ })).toContainText(
    /not published|none, says an index/,
  );
  await page.goto(`./licenses/?d=${DAY}`);
  const count = then.licenses.length;
  await expect(page.getByText(new RegExp(`${count} licenses and terms|of all ${count}\\.`))).toBeVisible();
});

test('the pictures are drawn from the models of then, and open them', async ({ page }) => {
  await page.goto(`./pictures/?d=${DAY}`);
  await expect(page.getByRole('status').first()).toContainText(`the data of ${DAY} as it was published`);
  await expect(page.getByText(`Drawn from all ${then.models.length} models`)).toBeVisible();
  const of2024 = then.models.filter(({ released }) => released?.startsWith('2024'));
  const open = of2024.filter(({ components }) => components.finalWeights.status === 'released').length;
  const bar = page.getByRole('link', {
    name: `Weights open: ${open} of ${of2024.length} models released in 2024`,
  });
  await expect(bar.first()).toHaveAttribute('href', new RegExp(`weights=open.*d=${DAY}`));
  await page.getByRole('link', { name: 'Indexes', exact: true }).last().click();
  const rated = published(`releases/${DAY}/indexes.json`) as { models: unknown[] };
  await expect(page.getByText(`At least one other index rates ${rated.models.length} of`)).toBeVisible();
});

test('citing a page gives an address that keeps the release, earlier or newest', async ({
  page,
  openFresh,
}) => {
  for (const [address, day] of [
    [`./model/${changed.id}/?d=${DAY}`, DAY],
    [`./model/${changed.id}/`, now.release.date],
  ] as const) {
    await page.goto(address);
    await live(page.getByRole('button', { name: /^Cite: How open is/ }));
    await page.getByRole('button', { name: /^Cite: How open is/ }).click();
    const [frozen = '', text = '', bibtex = ''] = await page
      .locator('[popover]:popover-open pre')
      .allInnerTexts();
    expect(new URL(frozen).searchParams.get('d')).toBe(day);
    expect(text).toContain(frozen);
    expect(text).toContain(day);
    expect(bibtex).toContain(`url = {${frozen}}`);
    const fresh = await openFresh();
    await fresh.goto(frozen);
    await expect(fresh.locator('#trainingCode')).toContainText(day === DAY ? 'not published' : 'unknown');
  }
});

test('“what changed since” leads to the changes of just these models since that day', async ({ page }) => {
  await page.goto(`./model/${changed.id}/?d=${DAY}`);
  await page.getByRole('link', { name: 'What changed since' }).click();
  await expect(page).toHaveURL(new RegExp(`/changes/\\?m=${changed.id}&since=${DAY}$`));
  await expect(page.getByRole('button', { name: /^Only / })).toBeVisible();
  await expect(page.getByLabel('Since the data of')).toHaveValue(DAY);
  await expect(page.locator(`[id="${DAY}"]`)).toHaveCount(0);
});

test.describe('of two invented releases, between which a model was renamed, one removed and one corrected', () => {
  // Of an address without a file the server says so, and the app shows what it can.
  test.use({ expectedErrors: [/status of 404/] });
  const THEN = '2026-01-01';
  const readInvented = readFixtures(async (file) => {
    const at = path.join(DIST, 'data', file);
    return existsSync(at) ? readFileSync(at, 'utf8') : null;
  });

  test.beforeEach(async ({ page }) => {
    await page.route(/\/data\/.+\.json$/, async (route) => {
      const { pathname } = new URL(route.request().url());
      const body = await readInvented(pathname.slice(pathname.indexOf('/data/') + '/data/'.length));
      await (body === null
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ contentType: 'application/json', body }));
    });
  });

  test('one that was removed says so, and stays readable in the release that had it', async ({ page }) => {
    await page.goto('./model/taken-down/');
    await expect(page.getByText('It was never released.')).toBeVisible();
    await page.getByRole('link', { name: `As it was in the data of ${THEN}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Taken Down' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'JSON', exact: true })).toHaveAttribute(
      'href',
      new RegExp(`/data/releases/${THEN}/models/taken-down\\.json$`),
    );
    await expect(page.getByRole('status').first()).toContainText(`the data of ${THEN} as it was published`);
  });

  test('one that was renamed has its old name in the old release, and its new one today', async ({
    page,
  }) => {
    await page.goto(`./compare/?m=fully-open-preview,all-withheld&d=${THEN}`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Fully Open 7B Preview and Some Released');
    await expect(page.getByRole('row', { name: /^Training code/ })).toContainText('released');
    await page.getByRole('link', { name: 'See the newest data' }).click();
    await expect(heading).toHaveText('Fully Open 7B and All Withheld');
    await expect(page.getByText('“fully-open-preview” is now Fully Open 7B.')).toBeVisible();
  });

  test('what the definitions said then stands there, and beside it what we read today', async ({ page }) => {
    await page.goto(`./model/all-withheld/?d=${THEN}`);
    const line = page.locator('#osaid-1-0');
    await expect(line.locator('summary')).toContainText('met');
    await line.locator('summary').click();
    await expect(line).toContainText('The data of 1 Jan 2026 said “met”.');
    await expect(line).toContainText('does not meet');
    await page.goto('./model/all-withheld/');
    await expect(line.locator('summary')).toContainText('not met');
  });
});
