import { use, type ComponentType } from 'react';

export type LazyPart<Props> = ComponentType<Props> & { preload: () => Promise<unknown> };

/** How long to wait before a file that did not come is asked for again, each time. */
const PAUSES_MS = [500, 2000];
/** How long a failure is kept: whoever waits for the part sees the same one, whoever asks later has it tried again. */
const KEPT_MS = 1000;

/**
 * A component whose code is loaded apart. Once loaded it renders at once, which prerendering needs; until then it
 * suspends, and where the page was prerendered its HTML stays in place meanwhile.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let part: Promise<ComponentType<Props>> | null = null;
  const preload = () => {
    if (part !== null) return part;
    const started = tryAgain(load, PAUSES_MS);
    part = started;
    started.then(
      // React reads this, and renders what is here without waiting for a promise.
      (value) => Object.assign(started, { status: 'fulfilled', value }),
      () => {
        whenLost();
        setTimeout(() => (part = null), KEPT_MS);
      },
    );
    return started;
  };
  function Part(props: Props) {
    const Component = use(preload());
    return <Component {...props} />;
  }
  return Object.assign(Part, { preload });
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
