import type { ReleaseChanges } from '#data/publish/changes.ts';
import { expect, live, test } from './app.ts';
import { published } from './built.ts';
import { printedText } from './paper.ts';

/** The page of changes against the published file of them. */
const releases = published('changes.json') as ReleaseChanges[];
const changed = releases.flatMap(({ models }) => models);
const licenses = changed.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'license'));
const all = changed.flatMap(({ changes }) => changes);
const number = (count: number) => count.toLocaleString('en');

test('corrections are chosen by kind and family, in words and in the address, and the rest is counted', async ({
  page,
  openFresh,
}) => {
  await page.goto('./changes/');
  await (await live(page.getByLabel('What was corrected'))).selectOption('The license');
  const count = `${number(licenses.length)} of ${number(all.length)} corrections; the filters hide ${number(all.length - licenses.length)}.`;
  await expect(page.getByText(count)).toBeVisible();
  await page.getByLabel('Family').selectOption('olmo');
  await expect(page).toHaveURL(/\/changes\/\?family=olmo&kind=license$/);
  const fresh = await openFresh();
  await fresh.goto(page.url());
  await expect(fresh.getByLabel('Family')).toHaveValue('olmo');
  await expect(fresh.getByText(/the filters hide/)).toHaveText(
    await page.getByText(/the filters hide/).innerText(),
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\/changes\/$/);
  await page.goBack();
  await expect(page.getByLabel('Family')).toHaveValue('olmo');
});

test('a release with hundreds of corrections shows some, and more on demand', async ({ page }) => {
  const newest = releases[0]!;
  await page.goto(`./changes/?since=${releases[1]!.date}`);
  const more = await live(page.getByRole('button', { name: 'Show 10 more' }));
  const models = page.locator('section').first().locator('dt');
  await expect(models).toHaveCount(10);
  await expect(page.getByText(`${newest.models.length - 10} more models`, { exact: false })).toBeVisible();
  await more.click();
  await expect(models).toHaveCount(20);
});

test('find what changed of one model, print it, and pass on the very same', async ({ page, openFresh }) => {
  const mine = changed.filter(({ id }) => id === 'llama-4-maverick');
  const name = mine[0]?.name ?? '';
  const changes = mine.flatMap((each) => each.changes);
  expect(changes.length).toBeGreaterThan(0);
  await page.goto('./changes/?m=llama-4-maverick');
  await expect(page.locator('dt').getByRole('link', { name, exact: true }).first()).toBeVisible();
  await expect(
    page.getByText(`${number(changes.length)} of ${number(all.length)} corrections`),
  ).toBeVisible();
  // Of the licenses over time, those of its own family stand there.
  const families = page.getByRole('region', { name: 'Licenses over time' }).locator('summary');
  await expect(families).toHaveText([/^llama/]);
  const text = await printedText(page);
  expect(text).toContain(name);
  expect(text).not.toContain('Copy link');
  const copy = await live(page.getByRole('button', { name: 'Copy link' }));
  const seen = await page.locator('main').innerText();
  await copy.click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const fresh = await openFresh();
  await fresh.goto(link);
  await expect(fresh.locator('main')).toHaveText(seen, { useInnerText: true });
});

test('the licenses of a family stand one after the other', async ({ page }) => {
  await page.goto('./changes/?family=glm');
  const steps = page.getByRole('region', { name: 'Licenses over time' }).locator('ol > li');
  await expect(steps.first()).toContainText('ChatGLM-6B');
  await expect(steps.nth(1)).toContainText('MIT');
});
