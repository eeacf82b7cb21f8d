import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium to test with, installed when there is none: the machine's own, on Debian its package, elsewhere the one
 * that Playwright brings. Undefined leaves it to Playwright.
 */
export function chromiumPath(): string | undefined {
  const found = ofMachine();
  // The workers of a test run ask again, and inherit the answer.
  if (found !== undefined) return (process.env.CHROMIUM_PATH = found);
  if (existsSync(chromium.executablePath())) return undefined;
  const isRoot = process.getuid?.() === 0;
  if (existsSync('/etc/debian_version') && isRoot) {
    shell('apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium');
    const installed = ofMachine();
    if (installed !== undefined) return installed;
  }
  // Its system libraries can be installed by root only (or by sudo without a password, as CI machines have it).
  shell(`npx playwright install ${isRoot || process.env.CI ? '--with-deps ' : ''}chromium`);
  if (existsSync(chromium.executablePath())) return undefined;
  throw new Error(
    'There is no Chromium, and none could be installed. Install one and name it: CHROMIUM_PATH=… npm test',
  );
}

/** The Chromium that $CHROMIUM_PATH names, or the first on the PATH that starts. */
function ofMachine(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  // Ubuntu's chromium-browser may be a script that only asks to install a snap, so each has to show it runs.
  return files.find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0);
}

function shell(command: string): void {
  spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
}
