/** How long to wait before a file that did not come is asked for again, each time. */
const PAUSES_MS = [300, 1000, 2500];

/** Imports code that comes later, stubbornly; what cannot be had is told. */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await tryAgain(load, PAUSES_MS);
  } catch (error) {
    whenLost();
    throw error;
  }
}

async function tryAgain<T>(load: () => Promise<T>, [pause, ...later]: readonly number[]): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (pause === undefined) throw error;
    await new Promise((done) => setTimeout(done, pause));
    return tryAgain(load, later);
  }
}

let whenLost: () => void = () => undefined;

/** Tells what to do about code that could not be had. */
export function onLostCode(listener: () => void): void {
  whenLost = listener;
}
