import type { Browser } from '@playwright/test';
import { BUDGETS } from '../budgets.ts';
import { openPage, type Site } from './browse.ts';

const { filtered, modelRadar, comparedRadars } = BUDGETS.ofRows;

/** Links that people send, and how long each may take to show what it is about, as a multiple of the first. */
export const LINKS = {
  'the table': { address: '', radars: 0, limit: 1 },
  'a filter': { address: '?weights=open', radars: 0, limit: filtered },
  'a search': { address: '?q=olmo', radars: 0, limit: filtered },
  'filters with picks': {
    address: '?weights=open&data=open&sort=-size&m=olmo-2-32b,deepseek-r1',
    radars: 0,
    limit: filtered,
  },
  'a model, its radar': { address: 'model/olmo-2-32b/', radars: 1, limit: modelRadar },
  // A phone shows two of its models at a time.
  'a comparison, two of three radars': {
    address: 'compare/?m=olmo-2-32b,gpt-4o,deepseek-r1',
    radars: 2,
    limit: comparedRadars,
  },
} as const;

/** Milliseconds by link until rows, or as many radars, are painted. */
export type LinkTimes = Partial<Record<keyof typeof LINKS, number[]>>;

/** Opens all links in turns, each in a new profile on a slow phone, so that a busy moment meets all of them. */
export async function measureLinks(
  browser: Browser,
  { url }: Site,
  rounds: number,
  onRound: (round: number) => void,
): Promise<LinkTimes> {
  const times: LinkTimes = {};
  for (let round = 1; round <= rounds; round++) {
    onRound(round);
    for (const [name, { address, radars }] of Object.entries(LINKS)) {
      const [page] = await openPage(browser, 'slow', true);
      await page.goto(url + address, { waitUntil: 'commit' });
      const shown = await page.waitForFunction((count) => {
        const { marks } = window.benchProbe;
        return count === 0 ? marks.rows : marks.radars[count - 1];
      }, radars);
      (times[name as keyof typeof LINKS] ??= []).push((await shown.jsonValue())!);
      await page.context().close();
    }
  }
  return times;
}
