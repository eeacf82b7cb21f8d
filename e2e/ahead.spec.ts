import { expect, test } from './app.ts';

test('a comparison whose link is rested on stands ready out of sight, and goes when the picks change', async ({
  page,
}) => {
  await page.goto('./?m=olmo-2-32b,gpt-4o');
  const title = page.locator('h1', { hasText: 'OLMo 2 32B and GPT-4o' });
  const radars = page.locator('figure svg');
  const link = page.getByRole('link', { name: 'Compare 2' });
  await link.hover();
  await expect(title).toBeAttached();
  await expect(radars).toHaveCount(2);
  await expect(title).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How open are AI models, really?');

  await page.getByRole('button', { name: 'Remove GPT-4o from the selection' }).click();
  await expect(title).not.toBeAttached();
  await expect(radars).toHaveCount(0);

  await page.goto('./?m=olmo-2-32b,gpt-4o');
  await link.focus();
  await expect(radars).toHaveCount(2);
  await page.evaluate(() => document.querySelector('figure svg')!.setAttribute('data-ahead', ''));
  await page.keyboard.press('Enter');
  await expect(title).toBeVisible();
  await expect(page.locator('figure svg[data-ahead]'), 'what stood ready is what is shown').toBeVisible();
  await expect(page).toHaveURL(/compare\/\?m=olmo-2-32b,gpt-4o$/);
  await expect(page.getByRole('region', { name: 'Table of models' })).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: 'OSAID 1.0' })).toBeVisible();
});
