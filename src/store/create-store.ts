import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/**
 * A zustand store whose first render, on the server and when hydrating, shows its current state: pages are
 * rendered at build time from a state that was put in place before, and hydrated from the same.
 */
export function createPageStore<T>(initial: T) {
  const store = createStore<T>(() => initial);
  const page = { ...store, getInitialState: store.getState };
  return Object.assign(<U>(selector: (state: T) => U): U => useStore(page, selector), store);
}
