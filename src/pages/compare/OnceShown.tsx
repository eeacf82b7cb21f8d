import type { ReactNode } from 'react';
import { useAfterPaint } from '#ui/use-after-paint.ts';

/** What stands below the screen at first. It follows when the comparison above it has been painted. */
export function OnceShown({ children }: { children: ReactNode }) {
  return useAfterPaint(true, false) ? children : null;
}
