import type { Page } from '@playwright/test';
import { expect, live, NOT_STARTED, started, test } from './app.ts';

/** Browsers that lack something of what this one has. */

test.use({ expectedErrors: [/./] });

/** This browser would open a popover itself as well; what counts is that the page's own way is taken. */
async function keepFromOpening(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[popovertarget]')) event.preventDefault();
    }),
  );
}

test('without what came to JavaScript in 2023, a link opens', async ({ page }) => {
  await page.addInitScript(() => {
    const lacking: [object, string[]][] = [
      [String.prototype, ['toWellFormed', 'isWellFormed']],
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
      [Object, ['groupBy']],
      [Promise, ['withResolvers']],
      [Set.prototype, ['union', 'intersection', 'isSubsetOf', 'difference']],
    ];
    for (const [owner, names] of lacking) for (const name of names) Reflect.deleteProperty(owner, name);
  });
  await page.goto('./?weights=open&sort=-size&q=a');
  await expect(page.getByRole('button', { name: /Remove the filter weights/i })).toBeVisible();
  for (const address of [
    './compare/?m=olmo-2-32b,gpt-4o',
    './model/olmo-2-32b/',
    './licenses/',
    './indexes/',
    './pictures/',
    './changes/',
    './dossier/?m=olmo-2-32b,gpt-4o',
    './embed/?m=olmo-2-32b',
  ]) {
    await page.goto(address);
    await started(page);
    await expect(page.getByText(NOT_STARTED)).toBeHidden();
    await expect(page.getByText('This page could not be shown')).toHaveCount(0);
  }
});

test('without popovers, evidence and columns open in place', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
    Reflect.deleteProperty(HTMLButtonElement.prototype, 'popoverTargetElement');
  });
  await page.goto('./compare/?m=olmo-2-32b');
  await keepFromOpening(page);
  const row = page.getByRole('row', { name: /Training data/ });
  await row.getByRole('button').first().click();
  await expect(page.locator('[popover][data-open]')).toContainText('Anyone can download all of it.');
  await page.keyboard.press('Escape');
  await expect(page.locator('[popover][data-open]')).toHaveCount(0);

  await page.goto('./');
  await keepFromOpening(page);
  await (await live(page.getByRole('button', { name: /^Columns/ }))).click();
  // Shown by a style for browsers that know no :popover-open, which this one does.
  await expect(page.locator('[popover][data-open] input[type=checkbox]').first()).toBeAttached();
});
