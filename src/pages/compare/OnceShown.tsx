import type { ReactNode } from 'react';
import { useView } from '#store/view.ts';
import { useAfterPaint } from '#ui/use-after-paint.ts';

/** What stands below the screen at first. It follows when the comparison above it has been painted. */
export function OnceShown({ children }: { children: ReactNode }) {
  const isComparing = useView((state) => state.view.page === 'compare');
  return useAfterPaint(isComparing, false) ? children : null;
}
