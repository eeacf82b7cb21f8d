import type { ReactNode } from 'react';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { usePrinting } from '#ui/use-printing.ts';

/** What stands below the screen at first. It follows when the comparison above it has been painted, or is put on paper. */
export function OnceShown({ children }: { children: ReactNode }) {
  const isPainted = useAfterPaint(true, false);
  return usePrinting() || isPainted ? children : null;
}
