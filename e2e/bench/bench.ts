import { readDataset } from '#data/read/dataset.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { launch, measureLoad, type Load, type Pace, type Site } from './browse.ts';
import { timeCore, type CoreTimes } from './core.ts';
import { timeVerdicts } from './evaluate.ts';
import { measureLinks, type LinkTimes } from './links.ts';
import { measureCompare, measureSteps, type CompareTimes, type Samples } from './steps.ts';
import { REAL_SIZE, synthesize } from './synthetic.ts';

/** What was measured in one run, every sample of it. */
export type Report = {
  date: string;
  machine: string;
  realSize: number;
  sizes: number[];
  core: CoreTimes[];
  /** Judging the whole dataset by every definition: models, definitions, milliseconds. */
  verdicts: { models: number; definitions: number; best: number; median: number };
  /** By site (app, plain), size and pace. */
  loads: { site: string; size: number; pace: Pace; runs: Load[] }[];
  steps: { size: number; pace: Pace; samples: Record<string, Samples> }[];
  compare: { pace: Pace; times: CompareTimes }[];
  /** Opening the app by different links, on a slow phone. */
  links: LinkTimes;
  /** Of the catalog at each size: bytes as it is, and as it is sent. */
  catalogs: { size: number; raw: number; brotli: number }[];
};

type Options = {
  machine: string;
  isQuick: boolean;
  sizes: readonly number[];
  builtPage: string;
  /** Serves the built app with other files in place of its own, and the plain page with its rows. */
  serveApp: (files: Record<string, string>) => Promise<Site>;
  servePlain: (files: Record<string, string>) => Promise<Site>;
  brotliSize: (text: string) => Promise<number>;
  say: (progress: string) => void;
};

const CORE_SIZES = [300, 1_000, 10_000, 100_000];

/** Measures everything, one thing after the other, and says what it is at. */
export async function runBench(options: Options): Promise<Report> {
  const { isQuick, say } = options;
  const dataset = readDataset('data');
  const verdicts = verdictColumns(dataset);
  const sizes = [REAL_SIZE, ...options.sizes.filter((size) => size > REAL_SIZE)];
  const report: Report = {
    date: new Date().toISOString(),
    machine: options.machine,
    realSize: REAL_SIZE,
    sizes,
    core: [],
    verdicts: timeVerdicts(dataset),
    loads: [],
    steps: [],
    compare: [],
    links: {},
    catalogs: [],
  };
  for (const size of isQuick ? CORE_SIZES.slice(0, 3) : CORE_SIZES) {
    say(`core alone, ${size} models`);
    report.core.push(timeCore(dataset, verdicts, size, isQuick ? 200 : 400));
  }
  const browser = await launch();
  try {
    const floor = await options.servePlain({});
    floor.url += 'floor.html';
    for (const size of sizes) {
      say(`${size} models: writing the site`);
      const { html, catalog, rows } = await synthesize(size, options.builtPage);
      report.catalogs.push({
        size,
        raw: Buffer.byteLength(catalog),
        brotli: await options.brotliSize(catalog),
      });
      // The real size is the build itself, untouched.
      const app = await options.serveApp(
        size === REAL_SIZE ? {} : { 'index.html': html, 'data/catalog.json': catalog },
      );
      const plain = await options.servePlain({ 'rows.json': rows });
      for (const pace of ['full', 'slow'] as const) {
        const times = isQuick ? 3 : 5;
        for (const [name, site] of Object.entries({ app, plain })) {
          const runs: Load[] = [];
          for (let run = 1; run <= times; run++) {
            say(`${size} models, ${pace}: loading ${name}, ${run} of ${times}`);
            runs.push(await measureLoad(browser, site, pace));
          }
          report.loads.push({ site: name, size, pace, runs });
        }
        const rounds = isQuick ? 4 : 8;
        const samples = await measureSteps(browser, { floor, app, plain }, pace, rounds, (round) =>
          say(`${size} models, ${pace}: steps, round ${round} of ${rounds}`),
        );
        report.steps.push({ size, pace, samples });
        if (size === REAL_SIZE) {
          say(`${size} models, ${pace}: opening a comparison`);
          report.compare.push({ pace, times: await measureCompare(browser, app, pace, isQuick ? 3 : 7) });
          if (pace === 'slow') {
            const openings = isQuick ? 3 : 9;
            report.links = await measureLinks(browser, app, openings, (round) =>
              say(`opening links, round ${round} of ${openings}`),
            );
          }
        }
      }
    }
  } finally {
    await browser.close();
  }
  return report;
}
