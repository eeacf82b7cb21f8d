import type { Page } from '@playwright/test';
import { expect, live, searchBox, test } from './app.ts';

/**
 * What a long visit leaves behind. It takes minutes, so it has a command of its own: `E2E_ONLY=memory npm test -- --only
 * e2e`. The engine compiles nothing meanwhile, so that opening the same again may leave nothing at all.
 */

test.describe.configure({ timeout: 900_000 });

type Held = { kB: number; nodes: number; listeners: number };

/** What the page holds once everything that nobody needs is gone. */
async function held(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 4; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { kB: usedSize / 1024, nodes, listeners: jsEventListeners };
}

async function compareAndBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Compare 3/ }).click();
  await expect(page.getByRole('img', { name: /^How open/ })).toHaveCount(3);
  await page.goBack();
  await expect(searchBox(page)).toBeVisible();
}

function expectLevel(before: Held, after: Held, times: number, each: number): void {
  console.log(`${times} times: ${before.kB.toFixed(0)} → ${after.kB.toFixed(0)} kB`, before, after);
  expect((after.kB - before.kB) / times, 'kB that each leaves behind').toBeLessThan(each);
  expect(after.nodes - before.nodes, 'nodes').toBeLessThan(100);
  expect(after.listeners - before.listeners, 'listeners').toBeLessThan(20);
}

test('200 comparisons of the same models leave nothing behind', async ({ page }) => {
  await page.goto('./?m=olmo-2-32b,gpt-4o,deepseek-r1');
  await live(searchBox(page));
  for (let times = 0; times < 60; times += 1) await compareAndBack(page);
  const before = await held(page);
  for (let times = 0; times < 140; times += 1) await compareAndBack(page);
  expectLevel(before, await held(page), 140, 0.3);
});

test('2,000 mixed actions end level', async ({ page }) => {
  await page.goto('./?m=olmo-2-32b,gpt-4o,deepseek-r1');
  await live(searchBox(page));
  const weights = page
    .getByRole('group', { name: 'Weights', exact: true })
    .getByRole('checkbox', { name: /^open/ });
  const round = [
    () => searchBox(page).fill('olmo'),
    () =>
      page
        .getByRole('rowheader', { name: /OLMo 2 32B/ })
        .getByRole('link')
        .click(),
    () => expect(page.getByRole('heading', { level: 1 })).toContainText('OLMo 2 32B'),
    () => page.goBack(),
    () => expect(searchBox(page)).toHaveValue('olmo'),
    () => searchBox(page).fill(''),
    () => weights.check(),
    () => weights.uncheck(),
    () => page.getByRole('columnheader', { name: /Size/ }).getByRole('button').click(),
    () => compareAndBack(page),
  ];
  const rounds = async (count: number) => {
    for (let times = 0; times < count; times += 1) for (const act of round) await act();
  };
  await rounds(60);
  const before = await held(page);
  await rounds(140);
  expectLevel(before, await held(page), 140, 1);
});
