import type { ReactNode } from 'react';
import type { Mark } from '#words/mark.ts';
import styles from './StatusMark.module.css';

type Props = { mark: Mark; children: ReactNode; unchecked?: boolean; title?: string | undefined };

/**
 * The door seen from above: open at 90°, partly at 45°, closed, or a question mark when it is not known. The four
 * outlines differ without color. The word always stands beside it; the mark itself says nothing to a screen reader.
 */
export function StatusMark({ mark, children, unchecked = false, title }: Props) {
  return (
    <span data-mark={mark} title={title}>
      {children}
      {unchecked ? <Unchecked /> : null}
    </span>
  );
}

/** The same as a cell of a table, with the mark drawn on the cell itself: a table has hundreds of them. */
export function StatusCell({
  mark,
  children,
  unchecked = false,
  title,
  column,
  className = '',
}: Props & { column: string; className?: string | undefined }) {
  return (
    <td
      className={`${styles.cell} ${className}`.trimEnd()}
      data-column={column}
      data-mark={mark}
      title={title}
    >
      {children}
      {unchecked ? <Unchecked /> : null}
    </td>
  );
}

/** The sign that a claim has been read at its source by nobody. */
export function Unchecked() {
  return (
    <span className={styles.unchecked} title="Unchecked: nobody has read this at its source yet">
      {' (unchecked)'}
    </span>
  );
}
