// `npm test`: installs what is missing, runs every check and ends with the line "N passed, N failed".
//   npm test -- --only unit,e2e     some of them (e2e builds first)
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { prepare, ROOT } from './setup.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'ajar-test-'));
const CHECKS = {
  format: 'oxfmt --check',
  lint: 'oxlint --type-aware',
  types: 'tsc',
  // Exports, files and packages that nobody uses, and what only tests use.
  unused: 'knip -c .ci/knip.ts && knip -c .ci/knip.ts --production',
  build: 'PRECOMPRESS=off vite build --logLevel warn',
  unit: `vitest run --config .ci/vitest.config.ts --reporter=default --reporter=json --outputFile.json="${reports}/unit.json"`,
  e2e: 'playwright test --config e2e/playwright.config.ts --reporter=list,json',
};
/** Two lanes for two cores; the browser then gets both to itself. */
const STAGES = [[['format', 'lint', 'types', 'unused', 'build'], ['unit']], [['e2e']]];
/** What the report of a test runner counts. A file that cannot even be loaded has no tests to fail. */
const COUNTS = {
  unit: ({ numPassedTests, numFailedTests, testResults }) => [
    numPassedTests,
    numFailedTests +
      testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  ],
  // A browser test may be tried twice, as the machine may be busy; which ones needed it is said at the end.
  e2e: ({ stats, suites }) => {
    secondTries.push(...suites.flatMap(flakyTests));
    return [stats.expected + stats.flaky, stats.unexpected];
  },
};

const secondTries = [];
const wanted = wantedChecks();
prepare();
const env = {
  ...process.env,
  PATH: path.join(ROOT, 'node_modules/.bin') + path.delimiter + process.env.PATH,
  PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/e2e.json`,
};
const failures = {};
let passed = 0;
for (const lanes of STAGES) await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
rmSync(reports, { recursive: true });

const failed = Object.values(failures).reduce((sum, count) => sum + count, 0);
process.exitCode = failed > 0 ? 1 : 0;
for (const title of secondTries) console.log(`\nPassed only when tried again: ${title}`);
console.log(`\n${passed} passed, ${failed} failed`);

function wantedChecks() {
  const names = parseArgs({ options: { only: { type: 'string' } } }).values.only?.split(',');
  const unknown = names?.find((name) => !Object.hasOwn(CHECKS, name));
  if (unknown !== undefined) {
    console.error(`There is no check "${unknown}". Choose from: ${Object.keys(CHECKS).join(', ')}.`);
    process.exit(2);
  }
  return new Set(names?.includes('e2e') ? ['build', ...names] : (names ?? Object.keys(CHECKS)));
}

/** The checks of a lane, one after the other. Beside another lane, the output of each is shown when it is done. */
async function runLane(lane, isAlone) {
  for (const name of lane.filter((each) => wanted.has(each))) {
    const held = [];
    const print = (text) => (isAlone ? process.stdout.write(text) : held.push(text));
    print(`\n=== ${name} ===\n`);
    const start = performance.now();
    const isBlocked = name === 'e2e' && failures.build > 0;
    if (isBlocked) print('Not run: the build failed.\n');
    const [good, bad] = isBlocked ? [0, 0] : resultOf(name, await isGood(CHECKS[name], print));
    passed += good;
    failures[name] = bad;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(`--- ${name}: ${good} passed, ${bad} failed (${seconds} s)\n`);
    process.stdout.write(held.join(''));
  }
}

function isGood(command, print) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: ROOT, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      // Some tools color their output even when nobody looks.
      stream.setEncoding('utf8').on('data', (text) => print(stripVTControlCharacters(text)));
    }
    child.on('close', (code) => resolve(code === 0));
  });
}

/** The titles of the tests in a suite that failed once and then passed. */
function flakyTests({ suites = [], specs }) {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...here.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(flakyTests)];
}

/** A command passes or fails as a whole; a test runner reports, and a failure it does not report counts as one. */
function resultOf(name, ended) {
  const report = path.join(reports, `${name}.json`);
  if (!COUNTS[name]) return ended ? [1, 0] : [0, 1];
  const [good, bad] = existsSync(report) ? COUNTS[name](JSON.parse(readFileSync(report, 'utf8'))) : [0, 0];
  return [good, ended && good + bad > 0 ? bad : Math.max(bad, 1)];
}
