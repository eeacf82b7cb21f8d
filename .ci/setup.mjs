// What every command needs first: the right Node and the packages of the lock file. Node's built-ins only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Says why this Node cannot build Ajar, or nothing when it can. The versions are those Vite runs on. */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const works = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (works) return undefined;
  return `Ajar needs Node.js 20.19, 22.12 or newer; this is ${version}. Get a newer one from https://nodejs.org and try again.`;
}

/** Names the first package of the lock file that node_modules lacks or holds in another version. */
export function missingPackage(locked, installed) {
  return Object.keys(locked).find((place) => {
    const { optional, devOptional, link, version } = locked[place];
    if (place === '' || link || ((optional || devOptional) && !installed[place])) return false;
    return installed[place]?.version !== version;
  });
}

export function requireNode() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint === undefined) return;
  console.error(complaint);
  process.exit(1);
}

/** Installs the packages of the lock file when node_modules is missing or differs from it. */
export function installPackages() {
  const missing = missingPackage(
    readPackages('package-lock.json'),
    readPackages('node_modules/.package-lock.json'),
  );
  if (missing === undefined) return;
  console.log('Installing packages …');
  // `npm ci` refuses a lock file that lacks packages of other platforms (complete-lock.mjs); `npm install` copes.
  const command = 'npm ci --no-audit --no-fund || npm install --no-save --no-audit --no-fund';
  run(command, 'The packages could not be installed; see the message of npm above.');
}

/** Runs a shell command in the repository, showing its output; on failure says what that means and stops. */
export function run(command, complaint) {
  const { status } = spawnSync(command, { cwd: ROOT, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) return;
  console.error(complaint);
  process.exit(1);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return {};
  }
}
