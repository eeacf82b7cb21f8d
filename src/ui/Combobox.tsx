import { useId, useState, type KeyboardEvent } from 'react';
import styles from './Combobox.module.css';
import controls from './controls.module.css';

export type Option = { id: string; label: string; detail: string };

type Props = {
  label: string;
  placeholder: string;
  query: string;
  onQuery: (query: string) => void;
  options: readonly Option[];
  onPick: (id: string) => void;
};

/** A search field with a list to pick from, after the ARIA pattern "editable combobox with list autocomplete". */
export function Combobox({ label, placeholder, query, onQuery, options, onPick }: Props) {
  const listId = useId();
  const [active, setActive] = useState(0);
  const isOpen = query.trim() !== '';
  const at = Math.min(active, Math.max(0, options.length - 1));
  const optionId = (index: number) => `${listId}-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive((at + 1) % Math.max(1, options.length));
    else if (event.key === 'ArrowUp') setActive((at - 1 + options.length) % Math.max(1, options.length));
    else if (event.key === 'Escape' && isOpen) onQuery('');
    else if (event.key === 'Enter' && options[at]) {
      onPick(options[at].id);
      setActive(0);
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles.combobox}>
      <input
        type="text"
        role="combobox"
        className={controls.input}
        aria-label={label}
        aria-expanded={isOpen && options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options.length > 0 ? optionId(at) : undefined}
        placeholder={placeholder}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          onQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        className={styles.list}
        hidden={!isOpen || options.length === 0}
      >
        {options.map((option, index) => (
          // The keyboard works on the field, as the pattern asks; the pointer works on the options.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={option.id}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerEnter={() => setActive(index)}
            onClick={() => onPick(option.id)}
          >
            {option.label} <small>{option.detail}</small>
          </div>
        ))}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {isOpen ? `${options.length} found` : ''}
      </p>
      {isOpen && options.length === 0 ? <p className={styles.none}>Nothing found for “{query}”.</p> : null}
    </div>
  );
}
