import { expect, expectNoViolations, live, LOOKS, PHONE, test, wear, weeklyUnless } from './app.ts';
import { EVERY_PAGE } from './pages.ts';

// Axe looks at every element, and some pages have thousands.
test.describe.configure({ timeout: 90_000 });

/** Every kind of page, by an address that shows it in full. */
const PAGES = {
  ...EVERY_PAGE,
  'a table with picks': './?m=olmo-2-32b,gpt-4o&weights=open',
  'an empty table': './?q=nothing-is-called-this',
  'a link with faults': './?m=olmo-2-32c&sort=banana&data=wide-open',
  'licenses by what one means to do': './licenses/?permits=share&users=800000000&in=EU&compare=MIT&show=all',
  'licenses side by side': './licenses/?compare=MIT,GPL-3.0-only,llama-4-community&show=compared',
  'a comparison': './compare/?m=olmo-2-32b,gpt-4o,llama-3.1-405b&ref=gpt-4o',
  'an overlay': './compare/?m=olmo-2-32b,gpt-4o,llama-3.1-405b&axes=eight&chart=overlay',
};

/** States of pages that are looked at in another state, too. */
const OTHER_STATES = [
  'an empty table',
  'a link with faults',
  'licenses by what one means to do',
  'an overlay',
];

for (const [name, address] of Object.entries(PAGES)) {
  const title = `${name}: nothing for axe to find, and no scrolling sideways`;
  test(title, weeklyUnless(!OTHER_STATES.includes(name)), async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const look of LOOKS) {
      await wear(page, look);
      await expectNoViolations(page, look.depth);
    }
    // The narrowest phone, and one held sideways.
    for (const [width, height] of [
      [320, 640],
      [800, 360],
    ] as const) {
      await page.setViewportSize({ width, height });
      // A picture is drawn anew for another width, a frame later.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), 'width of the page')
        .toBe(width);
    }
  });
}

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
