import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const holders: (() => void)[] = [];

/**
 * A zustand store whose first render, on the server and when hydrating, shows the state that the page was rendered
 * from, which is put in place before.
 */
export function createPageStore<T>(initial: T) {
  const store = createStore<T>(() => initial);
  let first: T | undefined;
  holders.push(() => (first = store.getState()));
  const page = { ...store, getInitialState: () => first ?? store.getState() };
  return Object.assign(<U>(selector: (state: T) => U): U => useStore(page, selector), store);
}

/** The state is now what the page was rendered from: parts that are taken over later start from it, too. */
export function holdFirstState(): void {
  for (const hold of holders) hold();
}
