import path from 'node:path';
import { defineConfig, type Project } from '@playwright/test';
import { BASE, BUILT, BUILT_PORT, DEV, DEV_PORT } from './addresses.ts';
import { findChromium, findFirefox, type Found } from './browsers.ts';
import { KNOWN_FAULTS } from './known-faults.ts';

const literally = (text: string) => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
const isLeftOut = process.env.ALL_TESTS === undefined ? Object.keys(KNOWN_FAULTS).map(literally) : [];
/** Many of a kind, of which `npm test` runs some. */
const WEEKLY = process.env.E2E_ONLY === undefined ? [/@weekly/] : [];

/** What every engine has to do: the main job, links, a comparison, the keyboard, dark mode, without network. */
const IN_EVERY_ENGINE = ['engines.spec.ts', 'keyboard.spec.ts'];
/** Other tests ask the same of Chromium. */
const IN_OTHER_ENGINES = process.env.E2E_ONLY === undefined ? ['engines.spec.ts'] : [];
/** Readers have scrollbars, and what scrolls by mistake shows by them; what is measured in pixels is measured without. */
const WITH_SCROLLBARS = 'reach.spec.ts';
/** It takes minutes. */
const MEMORY = 'memory.spec.ts';
/** What a page costs and keeps is counted in one engine, and only Chromium prints to PDF. */
const IN_CHROMIUM_ALONE = ['budgets.spec.ts', 'print.spec.ts', MEMORY];

/** Which tests, under which name; with more arguments than others, or without one of Playwright's. */
function inChromium(
  found: Found,
  { args = [], without = [], ...tests }: Project & { args?: string[]; without?: string[] },
): Project {
  return {
    ...tests,
    use: {
      browserName: 'chromium',
      // Other engines know no such permissions.
      permissions: ['clipboard-read', 'clipboard-write'],
      launchOptions: {
        // Undefined leaves it to the Chromium that Playwright installed.
        ...(found !== 'own' && { executablePath: found.program }),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          ...args,
        ],
        ignoreDefaultArgs: without,
      },
    },
  };
}

/** The Firefox that readers have, by WebDriver BiDi, or the one that Playwright brings. */
function inFirefox(found: Found): Project {
  return {
    name: 'firefox',
    testMatch: IN_EVERY_ENGINE,
    use: {
      browserName: 'firefox',
      ...(found !== 'own' && {
        channel: 'moz-firefox',
        launchOptions: { executablePath: path.resolve(import.meta.dirname, '../.ci/firefox.mjs') },
      }),
    },
  };
}

/** `E2E_ONLY=whole`: all tests in Chromium; `firefox` or `webkit`: all tests in an engine that Playwright has installed; `memory`: what pages keep. */
function projects(): Project[] {
  const { E2E_ONLY: asked } = process.env;
  if (asked === 'firefox' || asked === 'webkit')
    return [{ name: asked, testIgnore: IN_CHROMIUM_ALONE, use: { browserName: asked } }];
  const chromium = findChromium();
  // Compiled code is no leak, and takes thousands of visits to level off.
  if (asked === 'memory')
    return [inChromium(chromium, { name: 'memory', testMatch: MEMORY, args: ['--js-flags=--jitless'] })];
  const firefox = findFirefox();
  // The workers load this file as well, and need not say it again.
  if (firefox === null && process.env.TEST_WORKER_INDEX === undefined)
    console.log('There is no Firefox, and none could be installed: nothing is tested in it.');
  return [
    inChromium(chromium, { name: 'chromium', testIgnore: [MEMORY, WITH_SCROLLBARS, ...IN_OTHER_ENGINES] }),
    inChromium(chromium, {
      name: 'chromium with scrollbars',
      testMatch: WITH_SCROLLBARS,
      without: ['--hide-scrollbars'],
    }),
    ...(firefox === null ? [] : [inFirefox(firefox)]),
  ];
}

/** Two apps: the built one as a static host serves it, and the one in development, whose data is answered by MSW. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  grepInvert: [...isLeftOut, ...WEEKLY],
  outputDir: '../.cache/e2e',
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  workers: 2,
  retries: 1,
  timeout: 60_000,
  // Pages in development arrive module by module.
  expect: { timeout: 15_000 },
  reporter: 'list',
  projects: projects(),
  // The offline worker fetches the code of every page anew for each test, a quarter of what a page costs: tests of it, and
  // of a first visit as readers have it, allow it.
  use: { baseURL: BUILT, screenshot: 'only-on-failure', serviceWorkers: 'block' },
  webServer: [
    { command: `node .ci/serve.mjs dist --port ${BUILT_PORT} --base ${BASE}`, cwd: '..', url: BUILT },
    { command: `npx vite --port ${DEV_PORT} --strictPort`, cwd: '..', url: DEV },
  ],
});
