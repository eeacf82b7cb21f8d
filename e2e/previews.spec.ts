import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, live, test } from './app.ts';
import { DIST } from './built.ts';

test('a page says its answer to whoever only reads its head', async ({ request }) => {
  const html = await (await request.get('./model/gpt-4o/')).text();
  expect(html).toMatch(
    /<meta name="description" content="GPT-4o: no weights known\. [^"]+ of 17 claims checked\." \/>/,
  );
});

test('the badge of a model is a picture with its answer, and its code leads back', async ({ page }) => {
  await page.goto('./model/olmo-2-32b/');
  const answer = (await page.locator('#answer').innerText()).replace(/\(unchecked\)/, '').trim();
  await (await live(page.getByRole('button', { name: 'Badge for other pages' }))).click();
  const panel = page.locator('[popover]:popover-open');
  const picture = panel.getByRole('img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(20);
  const file = new URL((await picture.getAttribute('src')) ?? '').pathname;
  const svg = readFileSync(path.join(DIST, file.slice(file.indexOf('/badges/'))), 'utf8');
  expect(svg.toLowerCase()).toContain(`>${answer.split('\n').at(-1)!.toLowerCase()}<`);
  await panel.getByLabel('What it says').selectOption({ index: 1 });
  await expect(panel.locator('pre')).toContainText('/badges/olmo-2-32b/osaid-1-0.svg)](');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(20);
});
