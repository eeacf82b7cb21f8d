/**
 * How long to wait before a file that did not come is asked for again, each time. A file names others that it needs, and
 * they name more: whatever fails once, each attempt gets at least one file further down the longest line of them.
 */
const PAUSES_MS = [300, 500, 800, 1000, 1200];

/** Imports code that comes later, stubbornly; what cannot be had is told. */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await tryAgain(load, PAUSES_MS);
  } catch (error) {
    if (!given.has(error)) whenLost();
    given.add(error);
    throw error;
  }
}

/** Failures of code that was asked for stubbornly: what loads it on behalf of something else does not begin again. */
const given = new Set<unknown>();

async function tryAgain<T>(load: () => Promise<T>, [pause, ...later]: readonly number[]): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (pause === undefined || given.has(error)) throw error;
    await new Promise((done) => setTimeout(done, pause));
    return tryAgain(load, later);
  }
}

let whenLost: () => void = () => undefined;

/** Tells what to do about code that could not be had. */
export function onLostCode(listener: () => void): void {
  whenLost = listener;
}
