import type { License, Model } from '#core/model/model.ts';
import { licenseLabel } from '#words/license-labels.ts';
import { expect, live, searchBox, test, textOf } from './app.ts';
import { published } from './built.ts';
import { printed, printedText } from './paper.ts';

/** What is printed is read back off the PDF that the browser makes, and counted against the published file. */
const { models, licenses, release } = published('dataset.json') as {
  models: Model[];
  licenses: License[];
  release: { date: string };
};

/** Compared as letters and digits alone: where a line breaks is the paper's business. */
const squeezed = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

test('every row of the table is on paper, in light colors whatever the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  // Who prints at once does so before the later code has come.
  await page.route(/assets\/later-parts-[^/]*\.js$/, () => {});
  await page.goto('./');
  await live(searchBox(page));
  const sheets = await printed(page);
  const text = squeezed(sheets.map((sheet) => sheet.text).join(' '));
  expect(models.filter(({ name }) => !text.includes(squeezed(name))).map(({ id }) => id)).toEqual([]);
  expect(sheets[0]?.text).toContain(new URL(page.url()).href);
  expect(sheets[0]?.text).toContain(`data of ${release.date}`);
  for (const { darkest, width, height, text: onSheet } of sheets) {
    expect(darkest, 'nothing dark covers a part of the sheet').toBeGreaterThan(200);
    expect(width, 'the sheet is turned').toBeGreaterThan(height);
    expect(onSheet, 'the heads of the columns stand on every sheet').toContain('Checked');
    expect(onSheet, 'no word is cut').not.toMatch(/unknow n|clos ed/);
    expect(onSheet, 'what opens the filters').not.toContain('Filters');
  }
});

test('filtered, with more columns than a sheet is wide, all rows and columns are there', async ({ page }) => {
  const more =
    'released,training-data,training-code,technical-report,gating,claim,by,country,kind,family,stage,tier';
  await page.goto(`./?data=open&cols=${more}`);
  await live(searchBox(page));
  const count = Number(await page.locator('p strong').first().innerText());
  expect(count).toBeGreaterThan(20);
  const rows = page.locator('table tr[aria-rowindex]');
  const names: string[] = [];
  const frame = page.getByRole('region', { name: 'Table of models' });
  for (let at = 0; names.length < count; at += 300) {
    await frame.evaluate((element, top) => element.scrollTo(0, top), at);
    await page.waitForTimeout(50);
    for (const name of await rows.locator('th a').allInnerTexts())
      if (!names.includes(name)) names.push(name);
    if (at > 300 * count) break;
  }
  const sheets = await printed(page);
  const text = squeezed(sheets.map((sheet) => sheet.text).join(' '));
  const [, parts = ''] = /Part 1 of (\d+)/.exec(sheets[0]?.text ?? '') ?? [];
  expect(Number(parts)).toBeGreaterThan(1);
  for (const name of names)
    expect(text.split(squeezed(name)).length - 1, name).toBeGreaterThanOrEqual(Number(parts));
  for (const head of await page.locator('thead th button').allInnerTexts())
    expect(text).toContain(squeezed(head));
});

test('eight models fit across a sheet, with the names on each', async ({ page }) => {
  const ids = [
    'olmo-2-32b',
    'gpt-4o',
    'llama-3.1-405b',
    'deepseek-r1',
    'gpt-oss-120b',
    'apertus-70b',
    'bloom-176b',
    'kimi-k2',
  ];
  // As many stand side by side as can be read; a window this wide holds eight.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`./compare/?m=${ids.join(',')}`);
  await textOf(page, ids.length);
  await expect(page.getByRole('rowheader', { name: 'OSAID 1.0' })).toBeVisible();
  const sheets = await printed(page);
  const names = ids.map((id) => {
    const model = models.find((each) => each.id === id);
    return model?.label ?? model?.name ?? id;
  });
  for (const { text, darkest } of sheets) {
    expect(darkest).toBeGreaterThan(200);
    for (const name of names) expect(squeezed(text)).toContain(squeezed(name));
    for (const control of ['Use as baseline', '▸', 'Only differences']) expect(text).not.toContain(control);
  }
  const text = sheets.map((sheet) => sheet.text).join(' ');
  for (const row of ['Training data', 'Evaluation results', 'OSAID 1.0']) expect(text).toContain(row);
  expect(text).toContain(`data of ${release.date}`);
});

test('every license is on paper by the name it is known by, on small paper, too', async ({ page }) => {
  await page.goto('./licenses/?show=all');
  await live(page.getByRole('searchbox', { name: 'Search licenses' }));
  const sheets = await printed(page, { format: 'A5' });
  const text = squeezed(sheets.map((sheet) => sheet.text).join(' '));
  expect(licenses.map(licenseLabel).filter((label) => !text.includes(squeezed(label)))).toEqual([]);
  expect(text, 'marked as approved').toContain('OSI');
});

test('a printed page leaves out what only a screen can use', async ({ page }) => {
  await page.goto('./?weights=open&m=olmo-2-32b,gpt-4o');
  await live(searchBox(page));
  const tray = page.getByRole('complementary', { name: 'Models picked for comparison' });
  await expect(tray).toBeVisible();
  const [sheet] = await printed(page);
  for (const control of ['Compare', 'Copy link', 'Theme', '×']) expect(sheet?.text).not.toContain(control);
  expect(sheet?.text).toContain('Weights: open');
  await expect(page.locator('table'), 'what was made for the paper is gone').toHaveCount(1);
});

test('a browser without the events prints all rows, too', async ({ page }) => {
  await page.goto('./?data=open');
  await live(searchBox(page));
  const count = await page.locator('p strong').first().innerText();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('table tbody tr:visible')).toHaveCount(Number(count));
});

test('a comparison on paper names its models, their answers and their terms, and no control', async ({
  page,
}) => {
  await page.goto('./compare/?m=olmo-3-32b,llama-4-maverick');
  await live(page.getByRole('button', { name: 'Share', exact: true }));
  const text = await printedText(page);
  for (const words of [
    'Olmo 3 32B',
    'Llama 4 Maverick',
    'Fully open',
    'Weights with limits',
    'Commercial use',
  ]) {
    expect(text).toContain(words);
  }
  for (const control of ['Copy link', 'Weigh the axes', 'Use as baseline'])
    expect(text).not.toContain(control);
});
