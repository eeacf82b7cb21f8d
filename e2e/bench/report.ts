import type { Report } from './bench.ts';
import type { Load, Sent } from './browse.ts';
import { FILTERING, loadsOf, marksOf, medianOf, number, ofRows, quantile, timesOf } from './marks.ts';
import { STEP_KINDS, type Samples } from './steps.ts';

const PACES = { full: 'unthrottled', slow: '4× CPU, slow 4G' } as const;
/** The report as text: a table for each question, then the budgets with their marks. */
export function describeReport(report: Report): string {
  return [
    section(
      'Loading (medians; kB as sent with brotli, all that a visit loads; ms since the navigation)',
      loads(report),
    ),
    section('From an input to its result on the screen (ms, p50 / p95)', steps(report)),
    section(
      'From the click on “Compare 3”, its link having been rested on, to … painted (ms, p50 / p95)',
      compare(report),
    ),
    section('Opened by a link, 4× CPU, slow 4G (ms to what it is about, p50 / p95)', links(report)),
    section('Core alone (ms)', core(report)),
    `${report.verdicts.models} models judged by ${report.verdicts.definitions} definitions, all findings: ` +
      `${ms(report.verdicts.median)} ms (median), ${ms(report.verdicts.best)} ms (best)\n`,
    section('Growth with the number of models', growth(report)),
    section('A million visits', visits(report)),
    section('Budgets', [
      ['', 'budget', 'limit', 'measured'],
      ...marksOf(report).map(({ isKept, budget, limit, actual }) => [
        isKept ? 'ok' : 'OVER',
        budget,
        limit,
        actual,
      ]),
    ]),
  ].join('\n');
}

function links(report: Report): string[][] {
  return [
    ['', 'shown', '× the table'],
    ...ofRows(report).map(({ name, times, ratio }) => [
      name,
      `${ms(quantile(times, 0.5))} / ${ms(quantile(times, 0.95))}`,
      ratio.toFixed(2),
    ]),
  ];
}

function loads(report: Report): string[][] {
  const head = [
    'models',
    '',
    'html',
    'script',
    'data',
    'all kB',
    'FCP',
    'LCP',
    'rows',
    'ready',
    'shift',
    'longest task',
    'nodes',
    'heap MB',
  ];
  return [
    head,
    ...report.loads.map(({ site, size, pace, runs }) => {
      const of = (pick: (load: Load) => number) => medianOf(runs, pick);
      return [
        String(size),
        `${site}, ${PACES[pace]}`,
        kB(of((load) => load.sent.html)),
        kB(of((load) => load.sent.script)),
        kB(of((load) => load.sent.data)),
        kB(of((load) => total(load.sent))),
        ...(['firstPaint', 'largestPaint', 'rows', 'ready'] as const).map((key) =>
          ms(of((load) => load[key] ?? NaN)),
        ),
        of((load) => load.layoutShift).toFixed(3),
        ms(of((load) => Math.max(0, ...load.longTasks))),
        String(of((load) => load.nodes)),
        (of((load) => load.heap) / 1e6).toFixed(1),
      ];
    }),
  ];
}

function steps(report: Report): string[][] {
  return [
    ['models', '', 'step', 'floor', 'app', 'plain table', 'app − floor, p95', 'app / plain, p95'],
    ...report.steps.flatMap(({ size, pace, samples }) =>
      [...STEP_KINDS.map((kind) => [kind]), FILTERING, ['settled'] as const].map((kinds) => {
        const times = ['floor', 'app', 'plain'].map((site) => timesOf(samples[site], kinds));
        const [floor = NaN, app = NaN, plain = NaN] = times.map((list) => quantile(list, 0.95));
        return [
          String(size),
          PACES[pace],
          nameOf(kinds),
          ...times.map((list) => `${ms(quantile(list, 0.5))} / ${ms(quantile(list, 0.95))}`),
          ms(app - floor),
          (app / plain).toFixed(2),
        ];
      }),
    ),
  ];
}

function nameOf(kinds: readonly (keyof Samples)[]): string {
  if (kinds.length > 1) return 'all that filters or sorts';
  return kinds[0] === 'settled' ? 'until all that follows' : kinds[0]!;
}

function compare(report: Report): string[][] {
  const pair = (list: number[]) => `${ms(quantile(list, 0.5))} / ${ms(quantile(list, 0.95))}`;
  return [
    ['', 'matrix', 'radars drawn'],
    ...report.compare.map(({ pace, times }) => [PACES[pace], pair(times.matrix), pair(times.radar)]),
  ];
}

function core(report: Report): string[][] {
  return [
    [
      'models',
      'decode',
      'first step',
      'a step p50 / p95',
      'a letter p50 / p95',
      'without closed facets p50 / p95',
    ],
    ...report.core.map(({ models, decode, first, step, search, table }) => [
      String(models),
      ms(decode),
      ms(first),
      ...[step, search, table].map(({ p50, p95 }) => `${ms(p50)} / ${ms(p95)}`),
    ]),
  ];
}

function growth(report: Report): string[][] {
  const columns = report.sizes.map((size) => {
    const catalog = report.catalogs.find((each) => each.size === size)!;
    const load = loadsOf(report, 'app', size, 'full');
    const slow = loadsOf(report, 'app', size, 'slow');
    const samples = report.steps.find((each) => each.size === size && each.pace === 'full')?.samples.app;
    return {
      'catalog, kB': catalog.raw / 1000,
      'catalog as sent, kB': catalog.brotli / 1000,
      'first page as sent, kB': medianOf(load, (each) => each.sent.html) / 1000,
      'all of a visit, kB': medianOf(load, (each) => total(each.sent)) / 1000,
      'ready, ms': medianOf(load, (each) => each.ready ?? NaN),
      'ready, 4× CPU and slow 4G, ms': medianOf(slow, (each) => each.ready ?? NaN),
      'input to results p95, ms': quantile(timesOf(samples, FILTERING), 0.95),
      'heap, MB': medianOf(load, (each) => each.heap) / 1e6,
      nodes: medianOf(load, (each) => each.nodes),
    };
  });
  return [
    ['', ...report.sizes.map(String), ...(report.sizes.length > 1 ? ['× per ×10 models'] : [])],
    ...Object.keys(columns[0] ?? {}).map((cost) => {
      const values = columns.map((column) => column[cost as keyof typeof column]);
      const tens = Math.log10(report.sizes.at(-1)! / report.sizes[0]!);
      const factor = (values.at(-1)! / values[0]!) ** (1 / tens);
      return [cost, ...values.map(number), ...(report.sizes.length > 1 ? [factor.toFixed(1)] : [])];
    }),
  ];
}

function visits(report: Report): string[][] {
  const runs = loadsOf(report, 'app', report.realSize, 'full');
  const row = (name: string, pick: (load: Load) => number) => {
    const bytes = medianOf(runs, pick);
    return [name, kB(bytes), `${(bytes / 1000).toFixed(1)} GB`];
  };
  return [
    ['', 'kB each', 'a million of them'],
    row('first visit, the table', (load) => total(load.sent)),
    row('coming back, nothing changed', (load) => total(load.sentAgain)),
  ];
}

function total(sent: Sent): number {
  return Object.values(sent).reduce((sum, bytes) => sum + bytes, 0);
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const ms = (value: number) => (value < 10 ? value.toFixed(value < 1 ? 2 : 1) : value.toFixed(0));

function section(title: string, rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  );
  return `${title}\n${lines.join('\n')}\n`;
}
