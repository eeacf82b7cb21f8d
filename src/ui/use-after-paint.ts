import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it was when the page was last painted; the new one follows once the browser has shown what else changed,
 * in pieces that keep nobody waiting. Until the first paint it is `before`.
 */
export function useAfterPaint<T>(value: T, before = value): T {
  const [painted, setPainted] = useState(before);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return painted;
}
