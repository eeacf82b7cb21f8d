import { useAfterPaint } from '#ui/use-after-paint.ts';
import { usePrinting } from '#ui/use-printing.ts';

/** Whether what stands below the screen at first is drawn: once the comparison above it is painted, or put on paper. */
export function useBelowScreen(): boolean {
  const isPainted = useAfterPaint(true, false);
  return usePrinting() || isPainted;
}
