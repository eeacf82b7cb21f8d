import { DEV, expect, live, test, textOf } from './app.ts';

// In development a worker answers what is asked of the data.
test.use({ serviceWorkers: 'allow' });

test.describe('a link to a comparison', () => {
  const FIXTURES = `${DEV}compare/?mock=fixtures&m=`;

  test.describe('to models that have no record', () => {
    // Of ids that no model has, one in a hundred is asked for along with the page.
    test.use({ expectedErrors: [/status of 404/] });

    test('with a renamed model shows it under its new name, and updates the address when told to', async ({
      page,
    }) => {
      await page.goto(`${FIXTURES}fully-open-preview,all-unknown`);
      await expect(page.getByRole('status')).toContainText('“fully-open-preview” is now Fully Open 7B');
      await expect(page.getByRole('columnheader', { name: /Fully Open 7B/ })).toBeVisible();
      await page.getByRole('button', { name: 'Update the address' }).click();
      await expect(page).toHaveURL(/m=fully-open,all-unknown&mock=fixtures$/);
      await expect(page.getByRole('status')).toHaveCount(0);
    });

    test('with a renamed model as its baseline has it as its baseline, and can take it out', async ({
      page,
    }) => {
      await page.goto(`${FIXTURES}fully-open-preview,all-unknown&ref=fully-open-preview`);
      const head = page.getByRole('columnheader', { name: /Fully Open 7B/ });
      await expect(head.getByRole('button', { name: /^Baseline/ })).toBeVisible();
      await head.getByRole('button', { name: /^Remove/ }).click();
      await expect(page).toHaveURL(/m=all-unknown&mock=fixtures$/);
      await expect(head).toHaveCount(0);
    });

    test('with a removed model says what happened, and keeps the others', async ({ page }) => {
      await page.goto(`${FIXTURES}taken-down,fully-open`);
      await expect(page.getByRole('status')).toContainText(
        'Taken Down (“taken-down”) was removed on 2026-03-15: It was never released.',
      );
      await expect(page.getByRole('columnheader', { name: /Fully Open 7B/ })).toBeVisible();
      await expect(page).toHaveURL(/m=taken-down,fully-open/);
    });

    test('with a split model offers what it was split into', async ({ page }) => {
      await page.goto(`${FIXTURES}edge-family`);
      await expect(page.getByRole('status')).toContainText('was split into several records');
      await page.getByRole('button', { name: /^نموذج/ }).click();
      await expect(page).toHaveURL(/m=right-to-left/);
    });

    test('with a misspelt model asks which one was meant', async ({ page }) => {
      await page.goto('./compare/?m=olmo-2-32,gpt-4o');
      const notice = page.getByRole('status');
      await expect(notice).toContainText('There is no model “olmo-2-32”. Did you mean');
      await notice.getByRole('button', { name: 'OLMo 2 32B' }).click();
      await expect(page).toHaveURL(/\?m=olmo-2-32b,gpt-4o$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('OLMo 2 32B and GPT-4o');
    });

    test('with nothing but strangers names each of them', async ({ page }) => {
      await page.goto('./compare/?m=xyzzy,plugh');
      await expect(page.getByRole('status')).toContainText('There is no model “xyzzy”.');
      await expect(page.getByRole('status')).toContainText('There is no model “plugh”.');
      await expect(page.getByRole('combobox', { name: 'Search for a model to add' })).toBeVisible();
    });
  });

  test.describe('to models spelled another way', () => {
    // The same holds for an id in another spelling.
    test.use({ expectedErrors: [/status of 404/] });

    test('opens them, and takes the data’s spelling', async ({ page }) => {
      await page.goto('./compare/?m=OLMo-2-32B,GPT-4o');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('OLMo 2 32B and GPT-4o');
      await expect(page).toHaveURL(/\?m=olmo-2-32b,gpt-4o$/);
      await expect(page.getByRole('status')).toHaveCount(0);
    });

    test('opens a model’s page', async ({ page }) => {
      await page.goto('./model/GPT-4o/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('GPT-4o');
      await expect(page).toHaveURL(/\/model\/gpt-4o\/$/);
    });

    test('opens a license and a filter in any case', async ({ page }) => {
      await page.goto('./licenses/mit/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('MIT License');
      await expect(page).toHaveURL(/\/licenses\/MIT\/$/);
      await page.goto('./?license=apache-2.0');
      await expect(page.getByText('License: Apache-2.0')).toBeVisible();
      await expect(page).toHaveURL(/\?license=Apache-2\.0$/);
      await expect(page.getByRole('row')).not.toHaveCount(1);
    });
  });

  test('with the same model twice shows it once and says so', async ({ page }) => {
    await page.goto('./compare/?m=gpt-4o,olmo-2-32b,gpt-4o');
    await expect(page.getByRole('status')).toContainText('The link names gpt-4o twice; it is shown once.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('GPT-4o and OLMo 2 32B');
  });

  test('with more than eight models becomes a table of them', async ({ page }) => {
    const ids =
      'bert-large,bloom-176b,deepseek-r1,falcon-40b,gpt-4o,llama-3.1-405b,olmo-1-7b,olmo-2-32b,phi-4';
    await page.goto(`./compare/?m=${ids}`);
    await expect(page.getByRole('status')).toContainText(/9 models.* 8 fit side by side/);
    await expect(page.getByText('9 of', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Compare the first 8' }).click();
    // As many as can be read stand beside each other; the others are a step away.
    await expect(page.getByText('1–7 of 8 shown, all 8 compared')).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /Use as baseline/ })).toHaveCount(7);
  });

  test('with no model at all helps to pick some', async ({ page }) => {
    await page.goto('./compare/');
    await page.getByRole('list', { name: 'Often compared' }).getByRole('button').first().click();
    await expect(page).toHaveURL(/\/compare\/\?m=[\w.-]+$/);
  });
});

test.describe('a link to a table', () => {
  test('keeps what nobody understands, and says so, until the reader acts', async ({ page }) => {
    await page.goto('./?sort=banana&data=open&weights=%00&utm_source=news');
    const notice = page.getByRole('status');
    await expect(notice).toContainText('sort=banana');
    await expect(page).toHaveURL(/sort=banana/);
    const box = page
      .getByRole('group', { name: 'Data', exact: true })
      .getByRole('checkbox', { name: /^partly/ });
    await (await live(box)).check();
    await expect(page).toHaveURL(/\?data=open,partly&utm_source=news$/);
    await expect(notice).toHaveCount(0);
  });

  test('with a value this data does not have says so', async ({ page }) => {
    await page.goto('./?by=nobody-at-all');
    await expect(page.getByRole('status')).toContainText('“nobody-at-all” is not a value of Producer');
    await expect(page.getByRole('heading', { name: 'No model fits all of this' })).toBeVisible();
    await page.getByRole('button', { name: /^Without Producer/ }).click();
    await expect(page).not.toHaveURL(/by=/);
  });

  for (const [day, words] of [
    ['2020-01-01', 'there was no release that day'],
    ['2999-01-01', 'which is not out yet'],
  ] as const) {
    test(`with data of ${day}, which nobody has, says which is shown`, async ({ page }) => {
      await page.goto(`./?d=${day}`);
      await expect(page.getByRole('status')).toContainText(`asks for the data of ${day}`);
      await expect(page.getByRole('status')).toContainText(words);
    });
  }

  test('picking a renamed model says what it is called now', async ({ page }) => {
    await page.goto(`${DEV}?mock=fixtures&m=fully-open-preview`);
    await expect(page.getByRole('status')).toContainText('“fully-open-preview” is now Fully Open 7B');
  });

  test('of pure junk shows the table', async ({ page }) => {
    await page.goto('./?%&=&&%E0%A4%A&q&m=,,&size=9..x&released=..&<script>=1&\'"');
    await expect(page.getByRole('checkbox', { name: /^Compare / }).first()).toBeVisible();
  });
});

test.describe('a link to one model', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('that never was asks which one was meant', async ({ page }) => {
    await page.goto('./model/olmo-2-32/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no model “olmo-2-32”');
    await page.getByRole('link', { name: 'olmo-2-32b' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('OLMo 2 32B');
  });

  test('that was renamed says what it is called now', async ({ page }) => {
    await page.goto(`${DEV}model/fully-open-preview/?mock=fixtures`);
    await page.getByRole('link', { name: 'It is now fully-open' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fully Open 7B');
  });

  test('with a page that does not exist leads on', async ({ page }) => {
    await page.goto('./modell/olmo-2-32b/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await textOf(page)).toContain('Page not found');
  });
});

test.describe('a link to the licenses', () => {
  test('holds the search and the category, over reload and Back', async ({ page }) => {
    await page.goto('./licenses/');
    await page.getByRole('searchbox').fill('llama');
    await expect(page).toHaveURL(/\/licenses\/\?q=llama$/);
    const rows = page.getByRole('table').getByRole('link', { name: /^Llama/i });
    const found = await rows.count();
    expect(found).toBeGreaterThan(3);
    await page.reload();
    await expect(page.getByRole('searchbox')).toHaveValue('llama');
    await expect(rows).toHaveCount(found);
    await rows.first().click();
    await expect(page).toHaveURL(/\/licenses\/[^?]+\/$/);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('llama');
    await page.getByRole('combobox', { name: 'Category' }).selectOption('permissive');
    await expect(page.getByText('called so, but left out by what you ask')).toBeVisible();
    await page.goBack();
    await expect(rows).toHaveCount(found);
  });
});

test('a link’s columns stand in the order it gives', async ({ page }) => {
  await page.goto('./?cols=license,size,training-data,data-license');
  const heads = page.getByRole('columnheader');
  await expect(heads).toHaveText([
    'Pick for comparison',
    'Model',
    'License',
    'Size',
    'Training data',
    'Data’s license',
    'Details',
  ]);
});
