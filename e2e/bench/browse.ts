import { chromium, devices, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '../browsers.ts';
import { installProbe, type LoadMarks } from './probe.ts';

/** Both ways to measure: the machine as it is, and slowed to a phone on a poor connection. */
export type Pace = 'full' | 'slow';

/** What a server has sent since it was last asked, in bytes with headers, by kind of file. */
export type Sent = Record<'html' | 'script' | 'style' | 'data' | 'other', number>;
export type Site = { url: string; takeSent: () => Sent };

export type Load = LoadMarks & { sent: Sent; sentAgain: Sent; nodes: number; heap: number };

/** DevTools’ “Slow 4G”: 1.6 Mbit/s less a tenth, and 562.5 ms for every answer. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOWER = 4;
const DESKTOP = { width: 1350, height: 940 };
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

export async function launch(): Promise<Browser> {
  const found = findChromium();
  return chromium.launch({
    ...(found !== 'own' && { executablePath: found.program }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
}

/** Opens a page in a profile of its own, with the probe in it and at the pace asked for. */
export async function openPage(browser: Browser, pace: Pace, asPhone = false): Promise<[Page, CDPSession]> {
  const context = await browser.newContext(
    asPhone ? { ...PHONE, userAgent: devices['Pixel 7'].userAgent } : { viewport: DESKTOP },
  );
  context.setDefaultTimeout(180_000);
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  const session = await context.newCDPSession(page);
  if (pace === 'slow') {
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  return [page, session];
}

export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.benchProbe.marks.ready !== null);
}

/** Loads a page in a new profile, then once more in the same one. */
export async function measureLoad(browser: Browser, site: Site, pace: Pace): Promise<Load> {
  const [page, session] = await openPage(browser, pace, pace === 'slow');
  site.takeSent();
  await page.goto(site.url);
  await untilReady(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const marks = await page.evaluate(() => window.benchProbe.marks);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const heap = await measureHeap(session);
  const sent = site.takeSent();
  await page.goto('about:blank');
  await page.goto(site.url);
  await untilReady(page);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return { ...marks, nodes, heap, sent, sentAgain: site.takeSent() };
}

/** The JavaScript heap in bytes after collecting garbage. */
async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
