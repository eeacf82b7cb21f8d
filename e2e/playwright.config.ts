import { defineConfig } from '@playwright/test';
import { BUILT, BUILT_PORT, DEV, DEV_PORT } from './addresses.ts';
import { chromiumPath } from './chromium.ts';

const executablePath = chromiumPath();
const base = process.env.BASE_PATH ?? '/';

/** Two apps: the built one as a static host serves it, and the one in development, whose data is answered by MSW. */
export default defineConfig({
  testDir: '.',
  outputDir: '../.cache/e2e',
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // Pages in development arrive module by module.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: BUILT,
    screenshot: 'only-on-failure',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
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
    },
  },
  webServer: [
    { command: `node .ci/serve.mjs dist --port ${BUILT_PORT} --base ${base}`, cwd: '..', url: BUILT },
    { command: `npx vite --port ${DEV_PORT} --strictPort`, cwd: '..', url: DEV },
  ],
});
