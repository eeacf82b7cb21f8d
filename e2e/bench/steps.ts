import type { Browser, Page } from '@playwright/test';
import type { StepTime } from './probe.ts';
import { openPage, untilReady, type Pace, type Site } from './browse.ts';

/** What a reader does on the table. */
export const STEP_KINDS = ['search', 'facet', 'sort', 'select'] as const;
export type StepKind = (typeof STEP_KINDS)[number];
/**
 * Milliseconds from the input to its result on the screen, per kind of step; and, for all that filters or sorts, until
 * everything that follows from it stands there, counts and rows below the screen included.
 */
export type Samples = Record<StepKind | 'settled', number[]>;

type Step = { kind: StepKind; key?: string; click?: string };

const WORDS = ['ol', 'gr', 'mi', 'ph', 'fa', 'll', 'ge', 'de', 'st', 'ba', 'co', 'mo'];
const FACETS = [1, 2, 3].flatMap((facet) =>
  [1, 2].map((value) => `#filters fieldset >> nth=${facet - 1} >> input[type=checkbox] >> nth=${value - 1}`),
);
const HEADS = ['size', 'model', 'data', 'checked', 'weights'];
const head = (column: string) => `thead th[data-column="${column}"] button`;

/** One round: a word typed and taken back, a filter ticked and cleared, the order changed twice, a row picked and dropped. */
function stepsOfRound(round: number): Step[] {
  const of = <T>(list: readonly T[]): T => list[round % list.length]!;
  const pick = `tbody tr[data-row] >> nth=${round % 5} >> input[type=checkbox]`;
  return [
    ...[...of(WORDS)].map((key): Step => ({ kind: 'search', key })),
    ...Array.from(of(WORDS), (): Step => ({ kind: 'search', key: 'Backspace' })),
    { kind: 'facet', click: of(FACETS) },
    { kind: 'facet', click: of(FACETS) },
    { kind: 'sort', click: head(of(HEADS)) },
    { kind: 'sort', click: head('released') },
    { kind: 'select', click: pick },
    { kind: 'select', click: pick },
  ];
}

/** Walks through the rounds on all sites in turns, so that a busy moment of the machine meets all of them. */
export async function measureSteps(
  browser: Browser,
  sites: Record<string, Site>,
  pace: Pace,
  rounds: number,
  onRound: (round: number) => void,
): Promise<Record<string, Samples>> {
  const open = [];
  for (const [name, { url }] of Object.entries(sites)) {
    const [page] = await openPage(browser, pace);
    await page.goto(url);
    if (name !== 'floor') await untilReady(page);
    await page.waitForLoadState('networkidle');
    const samples: Samples = { search: [], facet: [], sort: [], select: [], settled: [] };
    open.push({ name, page, samples });
  }
  // The first round is a rehearsal: it compiles the code that the others run.
  for (let round = 0; round <= rounds; round++) {
    onRound(round);
    for (const { name, page, samples } of open) {
      await page.bringToFront();
      for (const step of stepsOfRound(round)) {
        const time = await takeStep(
          page,
          name === 'floor' && step.click ? { ...step, click: 'button' } : step,
        );
        if (round === 0 || time === null) continue;
        samples[step.kind].push(time.shown);
        if (step.kind !== 'select') samples.settled.push(time.settled);
      }
    }
  }
  for (const { page } of open) await page.context().close();
  return Object.fromEntries(open.map(({ name, samples }) => [name, samples]));
}

async function takeStep(page: Page, { key, click }: Step): Promise<StepTime | null> {
  // Frames come every 16 ms: a random pause meets them at every phase, as a hand does.
  await page.waitForTimeout(100 + Math.random() * 60);
  if (key !== undefined) {
    await page.locator('main input[type=search]').last().focus();
    await page.evaluate(() => window.benchProbe.arm('keydown'));
    await page.keyboard.press(key);
  } else {
    const target = page.locator(click!);
    await target.hover();
    await page.evaluate(() => window.benchProbe.arm('click'));
    await page.mouse.down();
    await page.mouse.up();
  }
  return (await page.evaluate(() => window.benchProbe.results()))[0]!;
}

/** Milliseconds from the click on "Compare 3" until the matrix and the last radar are painted. */
export type CompareTimes = { matrix: number[]; radar: number[] };

/** Picks three models, rests on the link to their comparison as a hand does, and follows it; each time in a new profile. */
export async function measureCompare(
  browser: Browser,
  site: Site,
  pace: Pace,
  times: number,
): Promise<CompareTimes> {
  const result: CompareTimes = { matrix: [], radar: [] };
  for (let time = 0; time < times; time++) {
    const [page] = await openPage(browser, pace);
    await page.goto(site.url);
    await untilReady(page);
    for (const row of [0, 1, 2]) {
      await page.locator('tbody tr[data-row]').nth(row).locator('input[type=checkbox]').click();
    }
    await page.getByRole('link', { name: 'Compare 3' }).hover();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      window.benchProbe.arm('click', 'main[data-page=compare] tbody:nth-of-type(2) th');
      window.benchProbe.arm('click', 'main[data-page=compare] td:last-child figure svg text');
    });
    await page.mouse.down();
    await page.mouse.up();
    const [matrix, radar] = await page.evaluate(() => window.benchProbe.results());
    result.matrix.push(matrix!.shown);
    result.radar.push(radar!.shown);
    await page.context().close();
  }
  return result;
}
