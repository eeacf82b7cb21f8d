import { expect, expectNoViolations, live, LOOKS, PHONE, test, wear } from './app.ts';

// Axe looks at every element, and some pages have thousands.
test.describe.configure({ timeout: 90_000 });

test.describe('an address that leads nowhere', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('nothing for axe to find', async ({ page }) => {
    await page.goto('./nowhere/at/all/', { waitUntil: 'networkidle' });
    for (const look of LOOKS) {
      await wear(page, look);
      await expectNoViolations(page, look.depth);
    }
  });
});

test('filters as a dialog on a phone', async ({ page }) => {
  await wear(page, PHONE);
  await page.goto('./');
  const button = await live(page.getByRole('button', { name: 'Filters', exact: true }));
  await button.click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  await expectNoViolations(page);
  await sheet.getByRole('checkbox', { name: /^open/ }).first().check();
  await sheet.getByRole('button', { name: /^Show \d+ models$/ }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters 1' })).toBeFocused();
});

test('evidence, opened', async ({ page }) => {
  await page.goto('./compare/?m=olmo-2-32b,gpt-4o');
  await page
    .getByRole('button', { name: /Training data of .*: evidence/ })
    .first()
    .click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
  await expectNoViolations(page);
});
