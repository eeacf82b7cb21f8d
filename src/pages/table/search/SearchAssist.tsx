import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { termsOf } from '#core/link/filter-terms.ts';
import { readFilterText } from '#core/link/filter-text.ts';
import { useFilters } from '#store/derived.ts';
import { endDraft, typeFilters, useDraft } from '#store/draft.ts';
import { vocabularyOf } from '#words/filter-terms.ts';
import { completionsAt, type Completion } from './completions.ts';
import styles from './SearchAssist.module.css';
import { TermProblems } from './TermProblems.tsx';

type Props = { index: FilterIndex; input: RefObject<HTMLInputElement | null>; text: string };

/**
 * Completes what is typed in the search box, after the ARIA pattern "editable combobox with list autocomplete": the
 * keyboard stays in the box, and no option is picked unless the arrow keys went to it or the pointer clicks on it: where a
 * mouse rests says nothing.
 */
export function SearchAssist({ index, input, text }: Props) {
  const [isFocused, setFocused] = useState(true);
  const [closedAt, setClosed] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [active, setActive] = useState(-1);
  const [caret, setCaret] = useState(text.length);
  const placeAt = useRef<number | null>(null);
  const draft = useDraft((state) => state.draft);
  const filters = useFilters();
  const base = draft?.result === filters ? draft.base : { ...filters, query: '' };

  const isOpen = isFocused && closedAt !== text && (isAsked || text !== '');
  const { start, end, options } = isOpen
    ? completionsAt(index, base, text, Math.min(caret, text.length), isAsked)
    : { start: 0, end: 0, options: [] };
  const at = Math.min(active, options.length - 1);

  const pick = ({ term }: Completion) => {
    const isWhole = !term.endsWith(':');
    const next = `${text.slice(0, start)}${term}${isWhole ? ' ' : ''}${text.slice(end).trimStart()}`;
    placeAt.current = start + term.length + (isWhole ? 1 : 0);
    setCaret(placeAt.current);
    setActive(-1);
    setAsked(false);
    typeFilters(next, isWhole ? 'push' : 'replace');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of somebody who is writing a character in several strokes are not for us.
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      if (options.length === 0) {
        setClosed(null);
        setAsked(true);
      } else setActive(at + step < -1 ? options.length - 1 : at + step === options.length ? -1 : at + step);
      event.preventDefault();
      return;
    }
    const option = options[at];
    if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && option) {
      event.preventDefault();
      pick(option);
    } else if (event.key === 'Enter') settle();
    else if (event.key === 'Escape' && options.length > 0) {
      // The list goes first; what was typed stays.
      event.preventDefault();
      setClosed(text);
      setAsked(false);
      setActive(-1);
    }
  };

  const { problems } = readFilterText(text, vocabularyOf(index.catalog));
  /** Terms become chips; one that cannot be read stays to be mended. */
  const settle = () => {
    const isRead = problems.every(({ code }) => code !== 'bad-value');
    if (isRead && termsOf(text).some(({ key }) => key !== null)) endDraft();
  };

  const handlers = useRef({ onKeyDown, settle });
  useLayoutEffect(() => {
    handlers.current = { onKeyDown, settle };
  });
  useEffect(() => {
    const box = input.current;
    if (box === null) return undefined;
    const keydown = (event: KeyboardEvent) => handlers.current.onKeyDown(event);
    const follow = () => {
      setCaret(box.selectionStart ?? 0);
      setActive(-1);
    };
    const focus = () => setFocused(true);
    const blur = () => {
      setFocused(false);
      setAsked(false);
      handlers.current.settle();
    };
    const listeners = { keydown, input: follow, click: follow, focus, blur } as const;
    for (const [name, listener] of Object.entries(listeners))
      box.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        box.removeEventListener(name, listener as EventListener);
    };
  }, [input]);

  useLayoutEffect(() => {
    const box = input.current;
    if (box === null) return;
    box.setAttribute('aria-expanded', String(options.length > 0));
    if (at === -1) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `search-option-${at}`);
    document.querySelector(`#search-option-${at}`)?.scrollIntoView({ block: 'nearest' });
    if (placeAt.current === null) return;
    box.setSelectionRange(placeAt.current, placeAt.current);
    placeAt.current = null;
  });

  return (
    <div className={styles.panel} hidden={options.length === 0 && (problems.length === 0 || !isFocused)}>
      {options.length > 0 ? null : <TermProblems problems={problems} text={text} />}
      <div id="search-options" role="listbox" aria-label="Ways to go on" className={styles.list}>
        {options.map((option, place) => (
          // The keyboard works on the box, as the pattern asks; the pointer works on the options.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={option.term}
            id={`search-option-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            <span>{option.term}</span>{' '}
            <small>{option.term.endsWith(`:${option.label}`) ? '' : option.label}</small>
            {option.count === null ? null : <b>{option.count}</b>}
          </div>
        ))}
      </div>
    </div>
  );
}
