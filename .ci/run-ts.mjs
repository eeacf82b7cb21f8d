// Runs a TypeScript file under Node 20, which cannot strip types itself: `node .ci/run-ts.mjs <file> [arguments]`.
// Vite resolves package.json "imports", TypeScript and JSON exactly as it does for the app. It stops resolving
// when the file's top level is done, so a program that imports lazily awaits that at its top level.
import path from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the TypeScript file to run: node .ci/run-ts.mjs <file> [arguments]');
  process.exit(2);
}
const entry = path.resolve(file);
process.argv = [process.argv[0], entry, ...rest];
process.setSourceMapsEnabled(true);

try {
  await runnerImport(entry, {
    configFile: false,
    logLevel: 'error',
    root: path.resolve(import.meta.dirname, '..'),
  });
} catch (error) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const ofVite = /\/node_modules\/vite\/|\/\.ci\/run-ts\.mjs/;
  console.error(
    stack
      .split('\n')
      .filter((line) => !ofVite.test(line))
      .join('\n'),
  );
  process.exitCode = 1;
}
