// Which Chromium the browser tests use: one that is here already, else Debian's, else Playwright's own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium named by $CHROMIUM_PATH or the first on the PATH that starts; undefined leaves it to Playwright. */
export function chromiumOfMachine() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  // Ubuntu's chromium-browser may be a script that only asks to install a snap, so each has to show it runs.
  return files.find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0);
}

/** The path of a Chromium, installed when there is none; throws when that fails too. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  console.log('Installing Chromium for the browser tests …');
  const isRoot = process.getuid?.() === 0;
  if (existsSync('/etc/debian_version') && isRoot) {
    shell('apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium');
  }
  // Its system libraries can be installed by root only (or by sudo without a password, as CI machines have it).
  const withLibraries = isRoot || process.env.CI ? '--with-deps ' : '';
  if ((await findChromium()) === undefined) shell(`npx playwright install ${withLibraries}chromium`);
  const installed = await findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chromium was found and none could be installed. Install one and name it: CHROMIUM_PATH=… npm test',
  );
}

async function findChromium() {
  return chromiumOfMachine() ?? (await chromiumOfPlaywright());
}

async function chromiumOfPlaywright() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function shell(command) {
  spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
}
