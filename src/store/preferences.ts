import { createPageStore } from './create-store.ts';

/** What a reader prefers on this machine; never part of a link. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'ajar:theme';

export const usePreferences = createPageStore<{ theme: Theme }>({ theme: 'system' });

/** Reads the stored preferences; a browser that refuses storage gets the defaults. */
export function readPreferences(): void {
  try {
    const theme = localStorage.getItem(KEY);
    if (theme === 'light' || theme === 'dark') usePreferences.setState({ theme });
  } catch {
    // Storage is off: the system's theme it is.
  }
}

/** Sets and remembers the theme. */
export function setTheme(theme: Theme): void {
  usePreferences.setState({ theme });
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is off: the choice holds until the page is left.
  }
}
