import { defineConfig } from '@playwright/test';
import { BUILT, BUILT_PORT, DEV, DEV_PORT } from './addresses.ts';
import { chromiumPath } from './chromium.ts';
import { KNOWN_FAULTS } from './known-faults.ts';

const BROWSERS = ['chromium', 'firefox', 'webkit'] as const;
/** E2E_BROWSER=firefox or webkit: the one that Playwright has installed. */
const browserName = BROWSERS.find((name) => name === process.env.E2E_BROWSER) ?? 'chromium';
const isChromium = browserName === 'chromium';
const executablePath = isChromium ? chromiumPath() : undefined;
const base = process.env.BASE_PATH ?? '/';
const literally = (text: string) => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));

/** Two apps: the built one as a static host serves it, and the one in development, whose data is answered by MSW. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // What a page costs is counted in one engine, and only Chromium prints to PDF.
  testIgnore: isChromium ? [] : ['budgets.spec.ts', 'print.spec.ts'],
  ...(process.env.ALL_TESTS === undefined && { grepInvert: Object.keys(KNOWN_FAULTS).map(literally) }),
  outputDir: '../.cache/e2e',
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  workers: 2,
  retries: 1,
  timeout: 60_000,
  // Pages in development arrive module by module.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: BUILT,
    browserName,
    screenshot: 'only-on-failure',
    // Other engines know no such permissions.
    permissions: isChromium ? ['clipboard-read', 'clipboard-write'] : [],
    launchOptions: isChromium
      ? {
          // Undefined leaves it to the Chromium that Playwright installed.
          ...(executablePath !== undefined && { executablePath }),
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        }
      : {},
  },
  webServer: [
    { command: `node .ci/serve.mjs dist --port ${BUILT_PORT} --base ${base}`, cwd: '..', url: BUILT },
    { command: `npx vite --port ${DEV_PORT} --strictPort`, cwd: '..', url: DEV },
  ],
});
