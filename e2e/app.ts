import axe, { type RunOptions } from 'axe-core';
import {
  type BrowserContext,
  expect,
  type Frame,
  type Locator,
  type Page,
  test as base,
} from '@playwright/test';
import { BUILT, DEV } from './addresses.ts';

export { expect } from '@playwright/test';
export { DEV } from './addresses.ts';

const OWN_ORIGINS = new Set([BUILT, DEV].map((address) => new URL(address).origin));

/** Whether every test of a kind runs, as it does once a week: `E2E_ONLY=whole`. */
const IS_WHOLE = process.env.E2E_ONLY === 'whole';

type Look = { colorScheme: 'light' | 'dark'; width: number; depth: Depth };
/** How far axe looks at a view: at all of it, at the first entries of each list, or only at what one look can change. */
type Depth = 'in full' | 'in part' | 'for shape' | 'for color';

/** A narrow page has the colors of a wide one, so once a week is enough to look at them there. */
export const PHONE: Look = {
  colorScheme: 'light',
  width: 360,
  depth: IS_WHOLE ? 'in part' : 'for shape',
};

/** The looks that every view has to hold in: two color schemes at two widths, the dark one on a phone once a week. */
export const LOOKS: readonly Look[] = [
  { colorScheme: 'light', width: 1280, depth: IS_WHOLE ? 'in full' : 'in part' },
  { colorScheme: 'dark', width: 1280, depth: 'for color' },
  PHONE,
  ...(IS_WHOLE ? [{ ...PHONE, colorScheme: 'dark', depth: 'for color' } as const] : []),
];

type Fixtures = {
  /** Messages a test provokes on purpose: `test.use({ expectedErrors: [/404/] })`. */
  expectedErrors: RegExp[];
  /** A page of a new profile: nothing stored, nothing cached, watched like the first one. */
  openFresh: () => Promise<Page>;
  watched: string[];
};

/** Every test fails on an error in the console, an error thrown in the page, or a request to another site. */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  watched: [
    async ({ context, expectedErrors }, use) => {
      const problems: string[] = [];
      watch(context, problems);
      await use(problems);
      const unexpected = problems.filter((problem) => !expectedErrors.some((error) => error.test(problem)));
      expect(unexpected, 'errors in the page, or requests to other sites').toEqual([]);
    },
    { auto: true },
  ],
  openFresh: async ({ browser, watched, contextOptions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL: BUILT });
      opened.push(context);
      watch(context, watched);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

function watch(context: BrowserContext, problems: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`thrown: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !OWN_ORIGINS.has(origin)) problems.push(`request: ${request.url()}`);
  });
}

/** Sets the color scheme and the width of a page. */
export async function wear(page: Page, { colorScheme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
}

/** Waits until a prerendered part of the page has been taken over, so that using it has an effect. */
export async function live(locator: Locator): Promise<Locator> {
  const isTakenOver = (element: Element) =>
    Object.keys(element).some((key) => key.startsWith('__reactProps'));
  await expect.poll(() => locator.evaluate(isTakenOver)).toBe(true);
  return locator;
}

/** Scrolls to the end of a comparison, whose last rows come when they are near: the last row of before may be gone by then. */
export async function toTheEnd(page: Page | Frame): Promise<void> {
  const last = page.locator('main tbody tr').last();
  const definitions = page.getByRole('row', { name: /^Definitions/ });
  await expect(async () => {
    await last.evaluate((row) => row.scrollIntoView());
    expect(await definitions.count()).toBe(1);
  }).toPass();
}

/** The box of the table that is searched in. */
export const searchBox = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Search models and producers' });

/** What a page says whose code did not come or did not start. */
export const NOT_STARTED = /Part of Ajar did not arrive/;

/** Waits until the code has taken the page over. */
export async function started(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-live', '');
}

/** Shortens the pauses between attempts to a tenth, from the next page on; how long the page waits for an answer stays. */
export async function hasten(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    const setTimeout = (done: () => void, pause = 0) => wait(done, pause > 2000 ? pause : pause / 10);
    Object.assign(window, { setTimeout });
  });
}

/** Goes to another page of the app as Back and Forward do: the tab stays, with all that was loaded. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, new URL(address, BUILT).href);
}

/** Types as a reader does: key by key, in place of what stands there. */
export async function typeIn(box: Locator, text: string): Promise<void> {
  await (await live(box)).click();
  await box.press('ControlOrMeta+A');
  if (text === '') await box.press('Delete');
  else await box.pressSequentially(text);
}

/** What a reader sees of the page once all of it is there; of a comparison with its radars. */
export async function textOf(page: Page, radars = 0): Promise<string> {
  await started(page);
  await expect(page.locator('main').getByRole('img', { name: /^How open/ })).toHaveCount(radars);
  // What is said to screen readers when something changes is not said to whoever comes by a link.
  await page.evaluate(() => {
    const hidden = new CSSStyleSheet();
    hidden.replaceSync('.visually-hidden[aria-live] { display: none }');
    document.adoptedStyleSheets.push(hidden);
  });
  let text = '';
  await expect(async () => {
    const before = text;
    text = await page.locator('main').innerText();
    expect(text, 'text that no longer changes').toBe(before);
  }).toPass({ intervals: [300] });
  return text;
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that a color scheme can change. */
const RULES_ON_COLOR = ['color-contrast', 'link-in-text-block'];
/** Entries of long lists that look like those before them. */
const MORE_OF_THE_SAME = ['li', 'tr', 'tbody', 'article'].map((entry) => `main ${entry}:nth-child(n+16)`);

/**
 * Targets that axe measures alone: parts of a bar may be thin, as WCAG 2.5.8 exempts what another control does on the
 * same page, here a filter; and the box of a row lies in a label as large as its cell, cut where the frame ends.
 */
const HAVE_A_TWIN =
  /aria-label="(Data|Code|Weights|Terms|Docs) [\w ]+: \d+ models?"|button\[data-word=|button\[title="[\w ]+: \d+"\]|> label > input\[type="checkbox"\]$/;

/**
 * Fails with a readable list when axe finds anything against WCAG 2.2 AA or its best practices; by the first entries
 * of each list where a page that has been looked at in full is looked at again.
 */
export async function expectNoViolations(page: Page, depth: Depth = 'in full'): Promise<void> {
  // Of what holds, one example is worked out and none is sent, and a page gets axe once: half the time.
  const options: RunOptions = {
    resultTypes: ['violations'],
    runOnly:
      depth === 'for color' ? { type: 'rule', values: RULES_ON_COLOR } : { type: 'tag', values: RULES },
    rules:
      depth === 'for shape' ? Object.fromEntries(RULES_ON_COLOR.map((id) => [id, { enabled: false }])) : {},
  };
  // Evaluated, it is not stopped by the policy of the page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ exclude, how }) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return (await inPage.run({ exclude }, how)).violations;
    },
    { exclude: depth === 'in full' ? [] : MORE_OF_THE_SAME, how: options },
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ target }) => id !== 'target-size' || !HAVE_A_TWIN.test(target.join(' ')))
      .map(
        ({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary ?? ''}`,
      ),
  );
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** For one of many tests of a kind: `npm test` runs the others, and once a week all run (`E2E_ONLY=whole`). */
export function weeklyUnless(isAlways: boolean): { tag: string[] } {
  return { tag: isAlways ? [] : ['@weekly'] };
}
