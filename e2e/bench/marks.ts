import { BUDGETS } from '../budgets.ts';
import type { Report } from './bench.ts';
import type { Load, Pace } from './browse.ts';
import { LINKS } from './links.ts';
import type { Samples, StepKind } from './steps.ts';

/** A budget, what it came to, and whether it was kept. */
export type Mark = { budget: string; limit: string; actual: string; isKept: boolean };

/** What changes the rows: the steps that the budgets speak of. */
export const FILTERING: readonly StepKind[] = ['search', 'facet', 'sort'];

/** The budgets that need a browser or a clock; those of bytes and nodes are part of `npm test`. */
export function marksOf(report: Report): Mark[] {
  const { realSize } = report;
  const marks: Mark[] = [];
  const add = (budget: string, actual: number, limit: number, unit: string) =>
    marks.push({
      budget,
      limit: `<= ${number(limit)} ${unit}`,
      actual: `${number(actual)} ${unit}`,
      isKept: actual <= limit,
    });
  for (const { models, step } of report.core) {
    const limit = BUDGETS.coreStep[models];
    if (limit !== undefined)
      add(`filter, counts and order alone, p95, ${models} models`, step.p95, limit, 'ms');
  }
  add('judging the dataset by every definition', report.verdicts.median, BUDGETS.verdicts, 'ms');
  for (const size of report.sizes) {
    const samples = report.steps.find((each) => each.size === size && each.pace === 'full')?.samples;
    if (!samples) continue;
    const p95 = (site: string) => quantile(timesOf(samples[site], FILTERING), 0.95);
    const [app, floor, plain] = [p95('app'), p95('floor'), p95('plain')];
    if (size <= 10_000)
      add(`input to results, p95 above the floor’s, ${size} models`, app - floor, BUDGETS.overFloor, 'ms');
    if (size >= 10_000) {
      const limit = size >= 100_000 ? BUDGETS.ofPlainAt100000 : BUDGETS.ofPlain;
      add(`input to results, p95 as a part of the plain table’s, ${size} models`, app / plain, limit, '×');
    }
    const heap = medianOf(loadsOf(report, 'app', size, 'full'), (load) => load.heap) / 1e6;
    if (size <= 10_000)
      add(`heap, ${size} models`, heap, size === realSize ? BUDGETS.heap : BUDGETS.heapOf10000, 'MB');
  }
  const real = loadsOf(report, 'app', realSize, 'full');
  const all = [...real, ...loadsOf(report, 'app', realSize, 'slow')];
  add('layout shift', Math.max(...all.map((load) => load.layoutShift)), 0, '');
  add('nodes of the first view', Math.max(...real.map((load) => load.nodes)), BUDGETS.nodes, '');
  add(
    'longest task, median of the loads',
    medianOf(real, (load) => Math.max(0, ...load.longTasks)),
    BUDGETS.longestTask,
    'ms',
  );
  for (const { pace, times } of report.compare) {
    if (pace === 'slow')
      add(
        'comparison opened to radars drawn, prefetched, 4× CPU',
        quantile(times.radar, 0.5),
        BUDGETS.radarsDrawn,
        'ms',
      );
  }
  for (const { name, ratio, limit } of ofRows(report)) {
    if (name !== 'the table')
      add(`opening ${name}, against rows of the table, 4× CPU, slow 4G`, ratio, limit, '×');
  }
  return marks;
}

/** How long each link takes, and how that compares with the bare table. */
export function ofRows(report: Report) {
  const rows = quantile(report.links['the table'] ?? [], 0.5);
  return (Object.keys(LINKS) as (keyof typeof LINKS)[]).map((name) => {
    const times = report.links[name] ?? [];
    return { name, times, ratio: quantile(times, 0.5) / rows, limit: LINKS[name].limit };
  });
}

export function loadsOf(report: Report, site: string, size: number, pace: Pace): Load[] {
  return (
    report.loads.find((each) => each.site === site && each.size === size && each.pace === pace)?.runs ?? []
  );
}

export function timesOf(samples: Samples | undefined, kinds: readonly (keyof Samples)[]): number[] {
  return kinds.flatMap((kind) => samples?.[kind] ?? []);
}

export function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function medianOf<T>(list: readonly T[], pick: (item: T) => number): number {
  return quantile(list.map(pick), 0.5);
}

export const number = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 1 ? 2 : 1);
