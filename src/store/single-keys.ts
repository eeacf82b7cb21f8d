import { NO_KEYS, usePreferences } from './preferences.ts';

/** Lets single keys act, or not: whoever speaks to the machine presses them without meaning to. */
export function setSingleKeys(singleKeys: boolean): void {
  usePreferences.setState({ singleKeys });
  try {
    if (singleKeys) localStorage.removeItem(NO_KEYS);
    else localStorage.setItem(NO_KEYS, 'off');
  } catch {
    // Storage is off: the choice holds until the page is left.
  }
}
