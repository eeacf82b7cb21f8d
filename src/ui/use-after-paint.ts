import { startTransition, useEffect, useState } from 'react';

/** Calls back once the browser has shown what has changed; returns how to call that off. */
export function afterPaint(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * A value as it was when the page was last painted; the new one follows once the browser has shown what else changed,
 * in pieces that keep nobody waiting. Until the first paint it is `before`.
 */
export function useAfterPaint<T>(value: T, before = value): T {
  const [painted, setPainted] = useState(before);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(() => value))), [value]);
  return painted;
}
