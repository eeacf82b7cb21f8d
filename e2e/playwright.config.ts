import path from 'node:path';
import { defineConfig, type Project } from '@playwright/test';
import { BUILT, BUILT_PORT, DEV, DEV_PORT } from './addresses.ts';
import { findChromium, findFirefox, type Found } from './browsers.ts';
import { KNOWN_FAULTS } from './known-faults.ts';

const base = process.env.BASE_PATH ?? '/';
const literally = (text: string) => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
const isLeftOut = process.env.ALL_TESTS === undefined ? Object.keys(KNOWN_FAULTS).map(literally) : [];

/** What every engine has to do: the main job, links, a comparison, the keyboard, dark mode, without network. */
const IN_EVERY_ENGINE = ['engines.spec.ts', 'keyboard.spec.ts'];
const MEMORY = 'memory.spec.ts';
/** What a page costs and keeps is counted in one engine, and only Chromium prints to PDF. */
const IN_CHROMIUM_ALONE = ['budgets.spec.ts', 'print.spec.ts', MEMORY];

/** `only`: what takes minutes and has a command of its own. */
function inChromium(found: Found, only?: string): Project {
  return {
    name: 'chromium',
    ...(only === undefined ? { testIgnore: MEMORY } : { testMatch: only }),
    use: {
      browserName: 'chromium',
      // Other engines know no such permissions.
      permissions: ['clipboard-read', 'clipboard-write'],
      launchOptions: {
        // Undefined leaves it to the Chromium that Playwright installed.
        ...(found !== 'own' && { executablePath: found.program }),
        // Readers see scrollbars, and what scrolls by mistake shows by them.
        ignoreDefaultArgs: ['--hide-scrollbars'],
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          // Compiled code is no leak, and takes thousands of visits to level off.
          ...(only === MEMORY ? ['--js-flags=--jitless'] : []),
        ],
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

/** `E2E_ONLY=firefox` or `webkit`: all tests in an engine that Playwright has installed; `memory`: what pages keep. */
function projects(): Project[] {
  const { E2E_ONLY: asked } = process.env;
  if (asked === 'firefox' || asked === 'webkit')
    return [{ name: asked, testIgnore: IN_CHROMIUM_ALONE, use: { browserName: asked } }];
  if (asked === 'memory') return [inChromium(findChromium(), MEMORY)];
  const firefox = findFirefox();
  // The workers load this file as well, and need not say it again.
  if (firefox === null && process.env.TEST_WORKER_INDEX === undefined)
    console.log('There is no Firefox, and none could be installed: nothing is tested in it.');
  return [inChromium(findChromium()), ...(firefox === null ? [] : [inFirefox(firefox)])];
}

/** Two apps: the built one as a static host serves it, and the one in development, whose data is answered by MSW. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  grepInvert: isLeftOut,
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
  use: { baseURL: BUILT, screenshot: 'only-on-failure' },
  webServer: [
    { command: `node .ci/serve.mjs dist --port ${BUILT_PORT} --base ${base}`, cwd: '..', url: BUILT },
    { command: `npx vite --port ${DEV_PORT} --strictPort`, cwd: '..', url: DEV },
  ],
});
