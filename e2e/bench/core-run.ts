import { readDataset } from '#data/read/dataset.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { timeCore } from './core.ts';

/** Prints what filtering costs: `node .ci/run-ts.mjs e2e/bench/core-run.ts [sizes]`. Fails where a budget is missed. */
const SIZES = [300, 1_000, 10_000, 100_000];
/** Milliseconds for one step, 95th percentile, search included (README, budgets). */
const BUDGETS = new Map([
  [1_000, 0.5],
  [10_000, 1],
  [100_000, 6],
]);

const asked = process.argv.slice(2).map(Number);
const dataset = readDataset('data');
const verdicts = verdictColumns(dataset);
const cell = (milliseconds: number) => milliseconds.toFixed(milliseconds < 10 ? 2 : 0).padStart(8);
const write = (line: string) => process.stdout.write(`${line}\n`);

write('   models   decode    first   step p50    p95     max   search p50    p95   table p50    p95  budget');
for (const size of asked.length > 0 ? asked : SIZES) {
  const { decode, first, step, search, table } = timeCore(dataset, verdicts, size);
  const budget = BUDGETS.get(size);
  const isKept = budget === undefined || step.p95 <= budget;
  if (!isKept) process.exitCode = 1;
  write(
    `${String(size).padStart(9)} ${cell(decode)} ${cell(first)}   ${cell(step.p50)}${cell(step.p95)}${cell(step.max)}` +
      `     ${cell(search.p50)}${cell(search.p95)}    ${cell(table.p50)}${cell(table.p95)}` +
      `  ${budget === undefined ? '' : `${budget} ${isKept ? 'kept' : 'MISSED'}`}`,
  );
}
