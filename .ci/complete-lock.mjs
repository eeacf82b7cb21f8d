// Run after adding or updating a package: node .ci/complete-lock.mjs
// A lock file that was written against a registry without every platform's binaries lacks their entries, and then
// macOS, Windows and other kinds of Linux get a linter that does not start. This adds what is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './setup.mjs';

/** The entries that the packages of a lock file ask for, by exact version, and that it does not have. */
export function missingPlatforms(packages) {
  const missing = {};
  for (const { optionalDependencies = {}, dev, license, engines } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const place = `node_modules/${name}`;
      if (packages[place] !== undefined || !/^\d/.test(version)) continue;
      // "@oxfmt/binding-linux-x64-musl": system, processor, and for Linux the C library.
      const [os, cpu, abi] = path.posix
        .basename(name)
        .replace(/^binding-/, '')
        .split('-');
      const libc = { gnu: ['glibc'], musl: ['musl'] }[abi];
      missing[place] = { version, cpu: [cpu], dev, libc, license, optional: true, os: [os], engines };
    }
  }
  return missing;
}

if (process.argv[1] === import.meta.filename) {
  const file = path.join(ROOT, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingPlatforms(lock.packages);
  const entries = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${Object.keys(missing).length} entries to package-lock.json.`);
}
