// What every command needs first: the right Node and the packages of the lock file. Node's built-ins only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Stops with a sentence where this Node is too old; installs what the lock file has and node_modules lacks. */
export function prepare() {
  if (isTooOld(process.versions.node)) {
    console.error(
      `Ajar needs Node.js 20.19, 22.12 or newer; this is ${process.versions.node}: https://nodejs.org`,
    );
    process.exit(1);
  }
  const installed = packagesOf('node_modules/.package-lock.json');
  if (isInstalled(packagesOf('package-lock.json'), installed)) return;
  console.log('Installing packages …');
  run('npm ci --no-audit --no-fund', 'The packages could not be installed; see the message of npm above.');
}

/** The versions are those Vite runs on. */
export function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return !(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19));
}

/** Whether everything locked is there in its version; what is made for other platforms may be missing. */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' || (installed[place]?.version ?? ((optional || devOptional) && version)) === version,
  );
}

/** Runs a shell command in the repository, showing its output; on failure says what that means and stops. */
export function run(command, complaint) {
  const { status } = spawnSync(command, { cwd: ROOT, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) return;
  console.error(complaint);
  process.exit(1);
}

function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, lock), 'utf8')).packages;
  } catch {
    return {};
  }
}
