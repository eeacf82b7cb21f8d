import { DEV, expect, live, searchBox, test, wear, PHONE } from './app.ts';

// In development a worker answers what is asked of the data.
test.use({ serviceWorkers: 'allow' });

/** The app in development: every state of its data has a name. */
const mock = (name: string, path = '') => `${DEV}${path}?mock=${name}`;

test('slow: says that it is loading, then shows the table', async ({ page }) => {
  await page.goto(mock('slow'));
  await expect(page.getByText('Loading the models…')).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible({ timeout: 15_000 });
});

test('empty: says whose fault it is', async ({ page }) => {
  await page.goto(mock('empty'));
  await expect(page.getByRole('heading', { name: 'The data holds no models' })).toBeVisible();
});

test.describe('data that does not come', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('offline: the filters stay, and trying again is possible', async ({ page }) => {
    await page.goto(`${mock('offline')}&data=open&q=llama`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The data could not be reached');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toContainText('The data could not be reached');
    expect(new URL(page.url()).search).toBe('?mock=offline&data=open&q=llama');
  });

  test('reconnect: the second attempt shows what the link asked for', async ({ page }) => {
    await page.goto(`${mock('reconnect')}&q=olmo-2-32b`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('checkbox', { name: 'Compare OLMo 2 32B' })).toBeVisible();
    await expect(searchBox(page)).toHaveValue('olmo-2-32b');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('reconnect: a model is tried again too', async ({ page }) => {
    await page.goto(mock('reconnect', 'model/olmo-2-32b/'));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('OLMo 2 32B');
  });

  test('reconnect: a comparison whose records could not be fetched ahead fetches them', async ({ page }) => {
    await page.goto(`${mock('reconnect', 'compare/')}&m=olmo-2-32b,gpt-4o`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('OLMo 2 32B and GPT-4o');
    await expect(page.getByRole('button', { name: 'Add a model' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('reconnect: a model that is added to a comparison is tried again', async ({ page }) => {
    await page.goto(mock('reconnect', 'compare/'));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: '+ OLMo 2 32B' }).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('OLMo 2 32B');
  });

  for (const [name, title] of [
    ['missing', 'The data file is missing'],
    ['failing', 'The server could not send the data'],
    ['broken', 'The data arrived damaged'],
    ['outdated', 'This tab is older than the data'],
  ] as const) {
    test(`${name}: says what is wrong`, async ({ page }) => {
      await page.goto(mock(name));
      await expect(page.getByRole('alert')).toContainText(title);
      await expect(page.getByRole('link', { name: 'Method' })).toBeVisible();
    });
  }
});

test('a name that is none lists the names there are', async ({ page }) => {
  await page.goto(mock('banana'));
  await page.getByRole('link', { name: 'fixtures' }).click();
  await expect(page.getByRole('rowheader', { name: /All Unknown/ })).toBeVisible();
});

test.describe('fixtures: markup is text, long names fit a phone, and each name keeps its direction', () => {
  const MARKUP = '<script>document.title = "run"</script>';
  const LONG = 'LongName'.repeat(25);
  const RIGHT_TO_LEFT = 'نموذج مفتوح (מודל) 7B';
  // Each page in a test of its own: MSW lets through what a page still asks for when another one replaces it.
  for (const [title, path, names] of [
    ['in the table', '', [MARKUP, LONG, RIGHT_TO_LEFT]],
    ['in a comparison', 'compare/', [MARKUP, LONG, RIGHT_TO_LEFT]],
    ['of a model named like markup', 'model/markup/', [MARKUP]],
    ['of a model with a long name', 'model/long-name/', [LONG]],
  ] as const) {
    test(title, async ({ page }) => {
      await wear(page, PHONE);
      await page.goto(`${mock('fixtures', path)}&m=markup,long-name,right-to-left`);
      // Each name stands in an element of its own direction.
      const named = page.locator('main :is(bdi, [dir=auto])');
      for (const name of names) await expect(named.filter({ hasText: name }).first()).toBeVisible();
      expect(await page.locator('main script, main img').count()).toBe(0);
      expect(await page.title()).not.toBe('run');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  }
});

test('huge: ten thousand models, few of them in the document', async ({ page }) => {
  await page.goto(mock('huge'));
  await expect(page.getByText('10000 of 10000 models').first()).toBeVisible();
  const rows = page.locator('tbody tr');
  expect(await rows.count()).toBeLessThan(80);
  const scroller = await live(page.getByRole('region', { name: 'Table of models' }));
  await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(page.locator('tr[aria-rowindex="10001"]')).toBeVisible();
  expect(await rows.count()).toBeLessThan(80);
  await searchBox(page).fill('olmo 2 32b copy 7');
  await expect(page.getByRole('rowheader', { name: /OLMo 2 32B \(copy 7\)/ })).toBeVisible();
});
