import type { ReactNode } from 'react';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { usePrinting } from '#ui/use-printing.ts';

type Props = {
  /** Where there is nothing else to be painted first. */
  atOnce?: boolean;
  children: ReactNode;
};

/** What stands below the screen at first. It follows when the comparison above it has been painted, or is put on paper. */
export function OnceShown({ atOnce = false, children }: Props) {
  const isPainted = useAfterPaint(true, atOnce);
  return usePrinting() || isPainted ? children : null;
}
