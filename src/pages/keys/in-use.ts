import { placeOf } from '#core/link/view.ts';
import { useDataset } from '#store/dataset.ts';
import { usePreferences } from '#store/preferences.ts';
import { useView } from '#store/view.ts';
import { loadCode } from '#ui/load-code.ts';
import { announcementOf } from '#words/announcements.ts';
import { keepFocus } from './keep-focus.ts';

/**
 * What a page does for those who use it by keyboard or hear it, loaded when somebody begins to: the focus is kept where
 * what held it goes, changes are said, and `?` shows the keys.
 */
export function begin(first: Event): void {
  const say = liveRegion();
  useView.subscribe(({ view }, { view: before }) => {
    // Another page begins at its title.
    if (placeOf(view) === placeOf(before)) keepFocus();
    if (view === before) return;
    const text = announcementOf(view, before, nameOf);
    if (text !== null) say(text);
  });
  // What is refused says why, to whoever cannot see the hint.
  addEventListener('click', ({ target }) => {
    const refused =
      target instanceof Element ? target.closest<HTMLElement>('[aria-disabled=true][title]') : null;
    if (refused !== null) say(refused.title);
  });
  addEventListener('keydown', onKey);
  if (first instanceof KeyboardEvent) onKey(first);
}

function onKey(event: KeyboardEvent): void {
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
  if (event.key !== '?' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!usePreferences.getState().singleKeys) return;
  void loadCode(() => import('./show-keys.tsx'))
    .then(({ showKeys }) => showKeys())
    .catch(() => undefined);
}

function nameOf(id: string): string {
  const { catalog } = useDataset.getState();
  if (catalog?.state !== 'ready') return id;
  const { rows, names } = catalog.value.catalog;
  return names[rows.get(id) ?? -1] ?? id;
}

/** A place in the document whose text is read out when it changes; the last of several sayings counts. */
function liveRegion(): (text: string) => void {
  const region = document.createElement('p');
  region.className = 'visually-hidden';
  region.setAttribute('aria-live', 'polite');
  document.body.append(region);
  return (text) => {
    region.textContent = text;
  };
}
