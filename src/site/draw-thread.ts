import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Window } from 'happy-dom';
import type { RadarModel } from '#charts/radar-series.ts';
import type { RadarDrawing } from '#core/model/record.ts';

const OF_A_BROWSER = [
  'document',
  'navigator',
  'HTMLElement',
  'Element',
  'Node',
  'SVGElement',
  'ResizeObserver',
];

/** What the thread runs: this module, as the build has written it. */
const THREAD = `
  const { parentPort, workerData } = require('node:worker_threads');
  import(workerData.renderer)
    .then(({ drawHere }) => drawHere(workerData.models))
    .then((drawings) => parentPort.postMessage(drawings));
`;

/** Draws radars in a thread of its own, so that nothing else ever takes this for a browser. */
export async function drawApart(renderer: string, models: readonly RadarModel[]): Promise<RadarDrawing[]> {
  const thread = new Worker(THREAD, { eval: true, workerData: { renderer, models } });
  const [drawings] = (await once(thread, 'message')) as [RadarDrawing[]];
  await thread.terminate();
  return drawings;
}

/** Gives this thread what React and recharts look for in a browser, and draws. */
export async function drawHere(models: readonly RadarModel[]): Promise<RadarDrawing[]> {
  const window = new Window();
  for (const name of OF_A_BROWSER) {
    Object.defineProperty(globalThis, name, { value: Reflect.get(window, name) as unknown });
  }
  Object.assign(globalThis, {
    window,
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
    getComputedStyle: window.getComputedStyle.bind(window),
  });
  // Both look for a browser when they are loaded.
  const { drawRadars } = await import('./draw-radars.tsx');
  return drawRadars(models);
}
