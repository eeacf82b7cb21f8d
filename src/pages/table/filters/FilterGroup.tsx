import { useRef, type ReactNode } from 'react';
import disclosure from '#ui/disclosure.module.css';
import styles from './FilterPanel.module.css';

type Props = {
  label: string;
  /** How many of its values are picked. */
  picked: number;
  onClear: () => void;
  isOpen: boolean | undefined;
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
};

/** One filter of the panel: a heading that opens it and, once something is picked, clears it; nothing moves for that. */
export function FilterGroup({ label, picked, onClear, isOpen, onToggle, children }: Props) {
  const summary = useRef<HTMLElement>(null);
  const clear = () => {
    // The button goes with what it clears.
    summary.current?.focus();
    onClear();
  };
  return (
    <div className={styles.facet}>
      <details
        className={disclosure.disclosure}
        open={isOpen}
        onToggle={(event) => onToggle?.(event.currentTarget.open)}
      >
        <summary ref={summary}>
          <span className={picked > 0 ? styles.beside : undefined}>{label}</span>
        </summary>
        {children === null ? null : (
          <fieldset>
            <legend className="visually-hidden">{label}</legend>
            {children}
          </fieldset>
        )}
      </details>
      {picked > 0 ? (
        <button
          type="button"
          className={styles.picked}
          aria-label={`${picked} picked in ${label}: clear`}
          title="Clear"
          onClick={clear}
        >
          {picked} ×
        </button>
      ) : null}
    </div>
  );
}
