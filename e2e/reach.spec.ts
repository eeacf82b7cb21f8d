import { expect, test } from './app.ts';
import { EVERY_PAGE } from './pages.ts';

/** Nothing lies where a reader cannot get, and no page scrolls into nothing; with scrollbars shown, as readers have them. */

const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

/** Runs in the page: what of its controls cannot be brought into sight, and how much of nothing stands at its end. */
function findLost(): { lost: string[]; blank: number } {
  const controls = [...document.querySelectorAll('a[href], button, input, select, summary')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches('[href="#main"], [href="#models"]'),
  );
  // Of long lists, the first and the last.
  const looked = controls.length > 200 ? [...controls.slice(0, 150), ...controls.slice(-50)] : controls;
  const lost = looked.filter((element) => {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (right - left === 0 || bottom - top === 0) return false;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    // A script can scroll what a reader cannot.
    let holder = element.parentElement;
    let isForced = false;
    for (; holder !== null; holder = holder.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(holder);
      if (holder === document.documentElement || holder === document.body) continue;
      isForced ||=
        (overflowY === 'hidden' && holder.scrollTop > 0) || (overflowX === 'hidden' && holder.scrollLeft > 0);
    }
    return isForced || x < 0 || y < 0 || x > innerWidth || y > innerHeight;
  });
  scrollTo(0, document.documentElement.scrollHeight);
  const ends = [...document.querySelectorAll('body *')]
    .filter((element) => element.childElementCount === 0 && element.checkVisibility())
    .map((element) => element.getBoundingClientRect().bottom);
  return {
    lost: lost.map((element) => element.outerHTML.slice(0, 120)),
    blank: Math.round(innerHeight - Math.max(...ends)),
  };
}

test('every control can be reached, and each page ends where its content does', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [name, address] of Object.entries(EVERY_PAGE)) {
    await test.step(name, async () => {
      await page.goto(address, { waitUntil: 'networkidle' });
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        const { lost, blank } = await page.evaluate(findLost);
        const where = `${name}, ${size.width} px wide`;
        expect.soft(lost, where).toEqual([]);
        // What stands in other people's pages is as high as they make it.
        if (name !== 'embed') expect.soft(blank, `${where}: blank at the end`).toBeLessThan(200);
        const isFramed = name === 'table' && size.width > 700;
        if (!isFramed) continue;
        const scrolled = await page.evaluate(() => document.documentElement.scrollHeight);
        expect.soft(scrolled, 'the page of the table does not scroll').toBe(size.height);
      }
    });
  }
});
