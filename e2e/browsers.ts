import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, firefox, type BrowserType } from '@playwright/test';

type Browser = {
  /** The variable that names its program. */
  variable: string;
  programs: string[];
  /** The packages of Debian, the first that it has. */
  debian: string[];
  /** The one that Playwright brings. */
  own: BrowserType;
};

const CHROMIUM: Browser = {
  variable: 'CHROMIUM_PATH',
  // The shell has no windows to keep, and loads a page in half the processor's time.
  programs: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ],
  debian: ['chromium-headless-shell', 'chromium'],
  own: chromium,
};
const FIREFOX: Browser = {
  variable: 'FIREFOX_PATH',
  programs: ['firefox-esr', 'firefox'],
  debian: ['firefox-esr'],
  own: firefox,
};

/** What a browser is started from: a program of the machine, or what Playwright brings. */
export type Found = { program: string } | 'own';

/** The Chromium to test with. */
export function findChromium(): Found {
  const found = find(CHROMIUM);
  if (found !== null) return found;
  throw new Error(
    'There is no Chromium, and none could be installed. Install one and name it: CHROMIUM_PATH=… npm test',
  );
}

/** The Firefox to test with; null where there is none and none could be installed. */
export function findFirefox(): Found | null {
  return find(FIREFOX);
}

/** A browser, installed when there is none: the machine's own, on Debian its package, elsewhere Playwright's. */
function find(browser: Browser): Found | null {
  const { variable, own } = browser;
  // The workers of a test run ask again, and inherit the answer.
  const asked = process.env[variable];
  if (asked === 'none') return null;
  const found = asked === 'own' ? 'own' : (ofMachine(browser) ?? ofPlaywright(own) ?? installed(browser));
  process.env[variable] = found === null || found === 'own' ? (found ?? 'none') : found.program;
  return found;
}

/** The program that the variable names, or the first on the PATH that starts. */
function ofMachine({ variable, programs }: Browser): Found | null {
  const named = process.env[variable];
  if (named) return { program: named };
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = programs.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  // Ubuntu's may be a script that only asks to install a snap, so each has to show it runs.
  const program = files.find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0);
  return program === undefined ? null : { program };
}

function ofPlaywright(own: BrowserType): Found | null {
  return existsSync(own.executablePath()) ? 'own' : null;
}

function installed(browser: Browser): Found | null {
  const isRoot = process.getuid?.() === 0;
  if (existsSync('/etc/debian_version') && isRoot) {
    const install = browser.debian.map((name) => `DEBIAN_FRONTEND=noninteractive apt-get install -y ${name}`);
    shell(`apt-get update && (${install.join(' || ')})`);
    const found = ofMachine(browser);
    if (found !== null) return found;
  }
  // Its system libraries can be installed by root only (or by sudo without a password, as CI machines have it).
  shell(`npx playwright install ${isRoot || process.env.CI ? '--with-deps ' : ''}${browser.own.name()}`);
  return ofPlaywright(browser.own);
}

function shell(command: string): void {
  spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
}
