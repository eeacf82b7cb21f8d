import { keepRelease } from '#data/publish/keep-release.ts';

// npm run keep-release: before a release is followed by the next, so that links to it lead to it for good.

try {
  process.stdout.write(`data/${keepRelease('data')} is kept; commit it together with data/releases.json.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
