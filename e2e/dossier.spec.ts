import { expect, live, test } from './app.ts';
import { printed } from './paper.ts';

const A4 = { format: 'A4', preferCSSPageSize: false } as const;
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

for (const id of ['olmo-2-32b', 'llama-4-maverick', 'gpt-4o']) {
  test(`the dossier on ${id} is two sheets of A4 with all that decides`, async ({ page }) => {
    await page.goto(`./dossier/?m=${id}`);
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    const answer = await page.locator('#answer').innerText();
    const sheets = await printed(page, A4);
    expect(sheets.length).toBeLessThanOrEqual(2);
    const text = squeezed(sheets.map((sheet) => sheet.text).join(' '));
    for (const part of [
      name,
      answer,
      'License of the weights',
      'What the definitions say',
      'Claims and their sources',
      'What is unknown',
      `dossier/?m=${id}&d=`,
      'not legal advice',
    ])
      expect(text).toContain(squeezed(part));
    expect(text).not.toContain('Print');
    for (const { width, height } of sheets) expect(height).toBeGreaterThan(width);
  });
}

test('eight models are two sheets as well, turned', async ({ page }) => {
  const eight = 'olmo-2-32b,llama-4-maverick,gpt-4o,apertus-70b,deepseek-v3.2,phi-4,gemma-3-27b,qwen2.5-72b';
  await page.goto(`./dossier/?m=${eight}`);
  await expect(page.getByRole('columnheader', { name: 'Qwen2.5 72B' })).toBeVisible();
  const sheets = await printed(page);
  expect(sheets.length).toBeLessThanOrEqual(2);
  for (const { width, height } of sheets) expect(width).toBeGreaterThan(height);
  expect(sheets.at(-1)?.text).toContain('Sample outputs');
});

test('a comparison as a dossier is two sheets, and opens from the comparison', async ({ page }) => {
  await page.goto('./compare/?m=olmo-2-32b,llama-4-maverick,gpt-4o');
  await (await live(page.getByRole('link', { name: 'Dossier to print' }))).click();
  await expect(page).toHaveURL(/\/dossier\/\?m=olmo-2-32b,llama-4-maverick,gpt-4o$/);
  await expect(page.getByRole('columnheader', { name: 'OLMo 2 32B' })).toBeVisible();
  const sheets = await printed(page, A4);
  expect(sheets.length).toBeLessThanOrEqual(2);
  const text = squeezed(sheets.map((sheet) => sheet.text).join(' '));
  for (const part of ['How open', 'License of the weights', 'Definitions', 'Training data', 'Sample outputs'])
    expect(text).toContain(squeezed(part));
});

test('the page of a model leads to its dossier, which stays in an earlier release', async ({ page }) => {
  await page.goto('./model/olmo-2-32b/');
  await (await live(page.getByRole('link', { name: 'Dossier to print' }))).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('OLMo 2 32B');
  await page.goto('./dossier/?m=olmo-2-32b&d=2026-11-21');
  await expect(page.getByText('by our reading of the data of 21 Nov 2026')).toBeVisible();
});

test.describe('a link to a model that nobody has heard of', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('says so, beside the one that is there', async ({ page }) => {
    await page.goto('./dossier/?m=olmo-2-32b,no-such-model-at-all');
    await expect(page.getByText(/no-such-model-at-all/).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('OLMo 2 32B');
  });
});
