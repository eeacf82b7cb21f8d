import { Unchecked, type StatusProps } from './StatusCell.tsx';

export { Unchecked };

/**
 * The door seen from above: open at 90°, partly at 45°, closed, or a question mark when it is not known. The four
 * outlines differ without color. The word always stands beside it; the mark itself says nothing to a screen reader.
 */
export function StatusMark({ mark, children, unchecked = false, title }: StatusProps) {
  return (
    <span data-mark={mark} title={title}>
      {children}
      {unchecked ? <Unchecked /> : null}
    </span>
  );
}
