import { useEffect, useRef, useState } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { loadSearch, loadWholeCatalog } from '#store/dataset.ts';
import { useFilters } from '#store/derived.ts';
import { boxText, loadReader, typeFilters, useDraft } from '#store/draft.ts';
import { usePreferences } from '#store/preferences.ts';
import controls from '#ui/controls.module.css';
import { PartError } from '#parts/PartError.tsx';
import { SearchAssist } from '../lazy-parts.ts';
import styles from '../Toolbar.module.css';

/** How many letters the box shows. */
const FITS = 26;

/** The search box owns its text while it is typed in; the view follows each key. What completes it comes with its first use. */
export function SearchField({ index }: { index: FilterIndex }) {
  const filters = useFilters();
  const text = boxText(
    useDraft(({ draft }) => draft),
    filters,
  );
  const [isUsed, setUsed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const target = event.target;
      const isTyping =
        target instanceof HTMLElement &&
        target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
      const isOff = !usePreferences.getState().singleKeys;
      if (event.key !== '/' || isOff || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return (
    <search className={styles.search} data-long={text.length > FITS || undefined}>
      <input
        ref={input}
        id="models-search"
        type="search"
        // What completes the text writes how far it is open, and at which option.
        role="combobox"
        aria-expanded={false}
        aria-controls="search-options"
        aria-autocomplete="list"
        autoComplete="off"
        className={controls.input}
        placeholder="Search, or type data:open"
        // Where a model is kept comes with the later columns.
        onFocus={() => {
          setUsed(true);
          void loadWholeCatalog();
          void loadSearch().catch(() => undefined);
          void loadReader().catch(() => undefined);
        }}
        aria-label="Search models and producers"
        aria-keyshortcuts="/"
        value={text}
        onChange={(event) => typeFilters(event.target.value)}
      />
      {isUsed ? (
        <PartError name="What completes a search">
          <SearchAssist index={index} input={input} text={text} />
        </PartError>
      ) : null}
    </search>
  );
}
