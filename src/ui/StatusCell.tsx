import type { ReactNode } from 'react';
import type { Mark } from '#words/mark.ts';
import styles from './StatusCell.module.css';

export type StatusProps = {
  mark: Mark;
  children: ReactNode;
  unchecked?: boolean;
  title?: string | undefined;
};

/** A status mark as a cell of a table, drawn on the cell itself: a table has hundreds of them. */
export function StatusCell({
  mark,
  children,
  unchecked = false,
  title,
  column,
  className = '',
}: StatusProps & { column: string; className?: string | undefined }) {
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
