// `npm test`: installs what is missing, then runs every check and ends with one line, "N passed, N failed".
//   npm test -- --only unit,e2e     some of the checks (budgets and e2e build first)
// Node's built-ins only until the packages are there.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { installPackages, requireNode, ROOT } from './setup.mjs';

/** Each check prints as it goes and resolves to {passed, failed}; `needs` names one that has to pass before it. */
const CHECKS = {
  format: { title: 'Format', check: (print) => asOne('oxfmt --check', print) },
  lint: { title: 'Lint', check: (print) => asOne('oxlint --type-aware', print) },
  types: { title: 'Types', check: (print) => asOne('tsc', print) },
  unit: { title: 'Unit, property and data checks', check: unit },
  build: { title: 'Build', check: (print) => asOne('npm run --silent build', print) },
  budgets: { title: 'Budgets', needs: 'build', check: budgets },
  e2e: { title: 'End to end, in Chromium', needs: 'build', check: e2e },
};
/** Two lanes for two cores; the browser then gets both to itself. */
const STAGES = [[['format', 'lint', 'types', 'build', 'budgets'], ['unit']], [['e2e']]];

const wanted = wantedChecks();
requireNode();
installPackages();

const reports = mkdtempSync(path.join(tmpdir(), 'ajar-test-'));
const env = {
  ...process.env,
  PATH: path.join(ROOT, 'node_modules/.bin') + path.delimiter + process.env.PATH,
};
const results = {};
for (const lanes of STAGES) {
  const busy = lanes.filter((lane) => lane.some((name) => wanted.has(name)));
  await Promise.all(busy.map((lane) => runLane(lane, busy.length === 1)));
}
rmSync(reports, { recursive: true });

const sum = (key) => Object.values(results).reduce((total, result) => total + result[key], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);

function wantedChecks() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = values.only?.split(',') ?? Object.keys(CHECKS);
  const unknown = names.find((name) => !Object.hasOwn(CHECKS, name));
  if (unknown !== undefined) {
    console.error(`There is no check "${unknown}". Choose from: ${Object.keys(CHECKS).join(', ')}.`);
    process.exit(2);
  }
  return new Set(names.flatMap((name) => [name, CHECKS[name].needs ?? name]));
}

/** The checks of a lane, one after the other. Beside another lane, each one's output is held back until it is done. */
async function runLane(lane, alone) {
  for (const name of lane.filter((each) => wanted.has(each))) {
    const { title, needs, check } = CHECKS[name];
    const held = [];
    const print = (text) => (alone ? process.stdout.write(text) : held.push(text));
    print(`\n=== ${title} ===\n`);
    const start = performance.now();
    results[name] =
      results[needs]?.failed > 0
        ? notRun(needs, print)
        : await check(print).catch((error) => broken(error, print));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(`--- ${title}: ${results[name].passed} passed, ${results[name].failed} failed (${seconds} s)\n`);
    process.stdout.write(held.join(''));
  }
}

function notRun(needs, print) {
  print(`Not run, because "${CHECKS[needs].title}" failed.\n`);
  return { passed: 0, failed: 0 };
}

function broken(error, print) {
  print(`${error.stack}\n`);
  return { passed: 0, failed: 1 };
}

/** Runs a command line; true when it succeeds. */
function succeeds(command, print, extraEnv = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: ROOT,
      env: { ...env, ...extraEnv },
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      // Some tools color their output even when nobody looks.
      stream.setEncoding('utf8').on('data', (text) => print(stripVTControlCharacters(text)));
    }
    child.on('close', (code) => resolve(code === 0));
  });
}

/** A command that passes or fails as a whole. */
async function asOne(command, print) {
  const ok = await succeeds(command, print);
  return { passed: Number(ok), failed: Number(!ok) };
}

/** A test runner that also writes a report; a failure that the report does not count counts as one. */
async function counted(ok, report, count) {
  const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
  if (passed + failed === 0) throw new Error('No test was run.');
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

async function unit(print) {
  const report = path.join(reports, 'unit.json');
  const ok = await succeeds(
    `vitest run --config .ci/vitest.config.ts --reporter=default --reporter=json --outputFile.json="${report}"`,
    print,
  );
  return counted(ok, report, ({ numPassedTests, numFailedTests, testResults }) => {
    // A file that cannot even be loaded has no tests to fail.
    const unloadable = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
  });
}

async function budgets(print) {
  const { budgetTable, measureBudgets } = await import('./budgets.mjs');
  const measured = measureBudgets(path.join(ROOT, 'dist'), process.env.BASE_PATH);
  print(budgetTable(measured));
  const failed = measured.filter(({ ok }) => !ok).length;
  return { passed: measured.length - failed, failed };
}

async function e2e(print) {
  const { ensureChromium } = await import('./chromium.mjs');
  const report = path.join(reports, 'e2e.json');
  const ok = await succeeds('playwright test --config e2e/playwright.config.ts --reporter=list,json', print, {
    CHROMIUM_PATH: await ensureChromium(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return counted(ok, report, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}
