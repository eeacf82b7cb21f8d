import type { Model } from '../src/core/model/model.ts';
import { expect, expectNoViolations, live, test, wear, LOOKS } from './app.ts';
import { published } from './built.ts';

/** Answers are counted here from the published file, by loops of their own. */
const { models } = published('dataset.json') as { models: Model[] };
const isReleased = ({ components }: Model) => components.finalWeights.status === 'released';

/** Those besides openness over time, which `every-page.spec.ts` looks at. */
const PICTURES = ['size', 'size&scale=models', 'licenses', 'definitions', 'indexes'];

test('the filters of the table come along to the pictures, and back', async ({ page }) => {
  const ours = models.filter((model) => model.producer === 'meta').length;
  await page.goto('./?by=meta');
  await (await live(page.getByRole('link', { name: 'Pictures', exact: true }).last())).click();
  await expect(page).toHaveURL(/\/pictures\/\?by=meta$/);
  await expect(page.getByText(`Drawn from ${ours} of ${models.length} models`)).toBeVisible();
  await page.getByRole('link', { name: 'By size' }).click();
  await expect(page).toHaveURL(/\/pictures\/\?by=meta&picture=size$/);
  await page.getByRole('link', { name: 'Back to these models in the table' }).click();
  await expect(page).toHaveURL(/\/\?by=meta$/);
  await expect(page.getByText(new RegExp(`^${ours} of `)).first()).toBeVisible();
});

test('a bar is reached by the keyboard and opens its models', async ({ page }) => {
  const newest =
    models
      .map(({ released }) => released?.slice(0, 4) ?? '')
      .toSorted()
      .at(-1) ?? '';
  const open = models.filter((model) => model.released?.startsWith(newest) && isReleased(model)).length;
  await page.goto('./pictures/');
  const picture = page.getByRole('group', { name: /^Weights, by year/ });
  const bars = picture.getByRole('link');
  await expect(bars.first()).toBeVisible();
  // One stop for the whole picture; the arrows go on from there.
  expect(await picture.locator('a[tabindex="0"]').count()).toBe(1);
  await picture.locator('a[tabindex="0"]').focus();
  const wanted = picture.getByRole('link', {
    name: new RegExp(`^Weights open: ${open} of \\d+ models released in ${newest}$`),
  });
  const place = (await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label')))).indexOf(
    await wanted.getAttribute('aria-label'),
  );
  for (let step = 0; step < place; step++) await page.keyboard.press('ArrowRight');
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/\\?weights=open&released=${newest}\\.\\.${newest}$`));
  await expect(page.getByText(new RegExp(`^${open} of `)).first()).toBeVisible();
});

test('find a model among all by its size, see what is unknown of it, and open it', async ({ page }) => {
  const ours = models.filter((model) => model.family === 'pythia' && model.parameters.total !== null);
  await page.goto('./pictures/?family=pythia&picture=size');
  await (await live(page.getByRole('radio', { name: 'Each model' }))).check();
  await expect(page).toHaveURL(/family=pythia&picture=size&scale=models$/);
  const picture = page.getByRole('group', { name: /^Components released, by size/ });
  const points = picture.getByRole('link');
  await expect(points.first()).toBeVisible();
  const drawn = await points.count();
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThanOrEqual(ours.length);
  await points.first().focus();
  for (let step = 1; step < drawn; step++) await page.keyboard.press('ArrowRight');
  const label = (await points.last().getAttribute('aria-label')) ?? '';
  expect(label).toMatch(/^Pythia .*: \d+ of 17 components released, \d+ unknown; training data /);
  // Whoever sees the picture reads it below the points.
  await expect(points.last()).toBeFocused();
  await expect(page.locator('p', { hasText: label })).toBeVisible();
  await page.getByRole('link', { name: 'The drawn models in the table' }).click();
  await expect(page.getByText(new RegExp(`^${drawn} of `)).first()).toBeVisible();
  await page.goBack();
  await points.last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label.split(',')[0] ?? '');
});

test('which picture, which options: the address brings them back', async ({ page }) => {
  await page.goto('./pictures/?picture=definitions');
  await (await live(page.getByText(/^Choose the definitions/))).click();
  await page.getByRole('checkbox', { name: 'Debian proposal A' }).check();
  await expect(page).toHaveURL(/picture=definitions&sets=[\w,-]*debian-a/);
  await page.reload();
  await expect(page.getByRole('rowheader', { name: 'Debian proposal A' }).first()).toBeVisible();
  await page.goto('./pictures/?scale=count');
  await expect(page.getByRole('radio', { name: 'Numbers' })).toBeChecked();
});

test('the numbers are there as a table, unknown a column of its own', async ({ page }) => {
  const unknown = models.filter(
    ({ released, components }) =>
      released?.startsWith('2024') && components.finalWeights.status === 'unknown',
  ).length;
  const all = models.filter(({ released }) => released?.startsWith('2024')).length;
  await page.goto('./pictures/');
  await (await live(page.getByText('The numbers as a table'))).click();
  const row = page.getByRole('row', { name: /^Weights, 2024/ });
  await expect(page.getByRole('columnheader').last()).toHaveText('unknown');
  await expect(row.getByRole('cell').first()).toHaveText(String(all));
  await expect(row.getByRole('cell').last()).toHaveText(String(unknown));
});

test('each picture: nothing for axe to find, and no scrolling sideways', async ({ page }) => {
  test.slow();
  for (const picture of PICTURES) {
    await test.step(picture, async () => {
      await page.goto(`./pictures/?picture=${picture}`, { waitUntil: 'networkidle' });
      for (const look of LOOKS) {
        await wear(page, look);
        await expectNoViolations(page, look.depth);
        const { scrollWidth, innerWidth } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          innerWidth: window.innerWidth,
        }));
        expect.soft(scrollWidth, `${picture}, ${look.width} px wide`).toBe(innerWidth);
      }
    });
  }
});

test('on paper stand the picture and what it is drawn from', async ({ page }) => {
  await page.goto('./pictures/?by=meta');
  await expect(
    page
      .getByRole('group', { name: /^Data, by year/ })
      .getByRole('link')
      .first(),
  ).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Openness over time' })).toBeVisible();
  await expect(page.getByText('Producer: Meta')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Pictures' })).toBeHidden();
});
