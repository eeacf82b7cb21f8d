import { createPageStore } from './create-store.ts';

/** What a reader prefers on this machine; never part of a link. */
export type Theme = 'system' | 'light' | 'dark';

/** Where a chosen theme is kept, and the choices that are. The page reads them before any code runs. */
export const THEME_KEY = 'ajar:theme';
export const KEPT_THEMES = ['light', 'dark'] as const satisfies readonly Theme[];

/** Where it is kept that keys without a modifier do nothing. */
export const NO_KEYS = 'ajar:no-keys';

export const usePreferences = createPageStore<{ theme: Theme; singleKeys: boolean }>({
  theme: 'system',
  singleKeys: true,
});

/** Reads the stored preferences; a browser that refuses storage gets the defaults. */
export function readPreferences(): void {
  try {
    const theme = localStorage.getItem(THEME_KEY);
    const kept = KEPT_THEMES.find((each) => each === theme);
    if (kept) usePreferences.setState({ theme: kept });
    if (localStorage.getItem(NO_KEYS)) usePreferences.setState({ singleKeys: false });
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
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is off: the choice holds until the page is left.
  }
}
