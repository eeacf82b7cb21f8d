import { useEffect, type RefObject } from 'react';

/** Long enough for a setting of the reader's to tell. */
const SAMPLE = 'mmmmmmmmmmmmmmmmmmmm';

/**
 * Widens the columns for readers who space letters out (WCAG 1.4.12): they are boxes of a fixed width, which would cut
 * the words. No style sheet can ask for it, so the width of a hidden sample is compared with what it is by itself.
 */
export function useSpread(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = scroller.current;
    if (frame === null) return undefined;
    const sample = (spacing: string) => {
      const element = document.createElement('span');
      element.textContent = SAMPLE;
      element.ariaHidden = 'true';
      element.style.cssText = 'position:absolute;visibility:hidden;inset:0 auto auto 0;white-space:nowrap';
      if (spacing !== '') element.style.setProperty('letter-spacing', spacing, 'important');
      frame.append(element);
      return element;
    };
    const plain = sample('0');
    const read = sample('');
    const observer = new ResizeObserver(() => {
      const spread = read.offsetWidth / plain.offsetWidth;
      if (spread > 1.02) frame.style.setProperty('--spread', String(spread + 0.15));
      else frame.style.removeProperty('--spread');
    });
    observer.observe(read);
    return () => {
      observer.disconnect();
      plain.remove();
      read.remove();
    };
  }, [scroller]);
}
