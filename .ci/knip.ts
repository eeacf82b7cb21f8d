import type { KnipConfig } from 'knip';

const isProduction = process.argv.includes('--production');

/**
 * `knip` finds exports that no other file uses, and files and packages nobody needs; `knip --production` what only
 * tests use, apart from what they test of a file that uses it itself.
 */
const config: KnipConfig = {
  // A `!` marks what `--production` looks at.
  entry: [
    'src/site/{*-plugin,class-names,code-groups}.ts!',
    'src/mocks/worker-plugin.ts!',
    'src/site/render.tsx!',
    'src/site/offline/worker.ts!',
    'src/cli/{evaluate,keep-release}.ts!',
    'data/import/import.ts!',
    'data/format.ts!',
    'e2e/bench/{bench,marks,report}.ts!',
    'e2e/bench/plain/main.tsx!',
    '.ci/{start,test,bench,webkit,serve,run-ts}.mjs!',
    '.ci/firefox.mjs',
    '.ci/{knip,vitest.config}.ts',
    'e2e/playwright.config.ts',
    'e2e/*.spec.ts',
    '**/*.test.{ts,tsx,mjs}',
  ],
  project: [
    'src/**/*.{ts,tsx}!',
    '!src/core/fixtures/**!',
    '!src/mocks/server.ts!',
    'data/**/*.ts!',
    '!data/checks/**!',
    '!data/publish/report.ts!',
    'e2e/**/*.{ts,tsx}',
    '.ci/*.{mjs,ts}!',
  ],
  // Named by the commands of .ci/test.mjs, the list of licenses by a file of data, faces by the file that draws with them.
  ignoreDependencies: ['oxlint', 'oxlint-tsgolint', 'spdx-license-ids', '@expo-google-fonts/.*'],
  ignoreBinaries: ['mkfifo', 'Xvfb', 'WebKitWebDriver'],
  ignoreExportsUsedInFile: isProduction,
  // The checks of the data are tests, and what some of its code is for.
  ignoreIssues: isProduction ? { 'data/{read,publish}/**': ['exports'] } : {},
};
export default config;
