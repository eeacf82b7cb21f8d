import type { Locator, Page } from '@playwright/test';
import { DEV, expect, test, textOf } from './app.ts';

// In development a worker answers what is asked of the data.
test.use({ serviceWorkers: 'allow' });

/** Unknown is never drawn, sorted or worded as closed. The invented model "All Unknown" is nothing but unknown. */
const FIXTURES = `${DEV}?mock=fixtures`;

const names = (page: Page) => page.getByRole('rowheader').getByRole('link').allInnerTexts();

test('the table says unknown, and sorted by any column it comes last both ways', async ({ page }) => {
  await page.goto(FIXTURES);
  const row = page.getByRole('row', { name: /All Unknown/ });
  await expect(row).toBeVisible();
  await expect(row.getByRole('cell', { name: 'unknown', exact: true })).toHaveCount(9);
  await expect(row).not.toContainText('closed');

  // Sorted by any column, unknown comes last both ways.
  for (const column of ['Data', 'Code', 'Weights', 'License', 'Docs', 'Released', 'Size']) {
    const head = page.getByRole('columnheader', { name: column, exact: true });
    for (const direction of ['descending', 'ascending']) {
      while ((await head.getAttribute('aria-sort')) !== direction) await head.getByRole('button').click();
      const cells = await page.locator('tbody tr[data-row]').evaluateAll((rows, name) => {
        const heads = [...document.querySelectorAll('thead th')];
        const at = heads.findIndex((each) => each.textContent?.startsWith(name));
        return rows.map(({ children }) =>
          children[at]?.textContent?.startsWith('unknown') ? 'unknown' : 'known',
        );
      }, column);
      expect(cells, `${column}, ${direction}`).toHaveLength(6);
      expect(cells.join(' '), `${column}, ${direction}`).toMatch(/^(known )*(unknown ?)+$/);
    }
  }
});

test('filtering by closed leaves it out, filtering by unknown brings it', async ({ page }) => {
  await page.goto(`${FIXTURES}&data=closed`);
  await expect(page.getByRole('rowheader', { name: /All Withheld/ })).toBeVisible();
  expect(await names(page)).not.toContain('All Unknown');
  await page.goto(`${FIXTURES}&data=unknown`);
  await expect(page.getByRole('rowheader', { name: /All Unknown/ })).toBeVisible();
});

/** Where signs of a radar stand, relative to the picture's top left corner. */
function places(radar: Locator, selector: string): Promise<{ x: number; y: number }[]> {
  return radar.evaluate((svg, wanted) => {
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll(wanted)].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2 - frame.x, y: y + height / 2 - frame.y };
    });
  }, selector);
}

test('a radar marks unknown outside its ring, and draws nothing at the center', async ({ page }) => {
  await page.goto(`${DEV}compare/?mock=fixtures&m=all-unknown,markup,all-withheld,fully-open`);
  await textOf(page, 4);
  const radar = (name: string) => page.getByRole('img', { name: `How open ${name}` });
  await expect(radar('All Unknown is').locator('[data-unknown]')).toHaveCount(5);
  await expect(radar('All Unknown is').locator('[data-marker]')).toHaveCount(0);
  await expect(radar('All Unknown is')).toContainText('too little is known');
  await expect(radar('<script>').locator('[data-unknown]')).toHaveCount(3);
  await expect(radar('<script>').locator('[data-marker]')).toHaveCount(2);

  // What is withheld stands at the center, what is open on the ring, what is unknown beyond it.
  const [center] = await places(radar('All Withheld is'), '[data-marker]');
  const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - center!.x, y - center!.y);
  const ring = (await places(radar('Fully Open 7B is'), '[data-marker]')).map(distance);
  const unknown = (await places(radar('All Unknown is'), '[data-unknown] path')).map(distance);
  expect(ring).toHaveLength(5);
  expect(unknown).toHaveLength(5);
  expect(Math.min(...unknown)).toBeGreaterThan(Math.max(...ring) + 5);
});
