import { useEffect, useState, type RefObject } from 'react';

/** Rows drawn before anything was measured: what is prerendered, and more than most first screens show. */
const FIRST_ROWS = 16;
/** Rows drawn beyond each edge of what is visible. */
const MARGIN = 8;

/**
 * Which of the rows are drawn, from `start` up to `end`; between which of them all are that the reader can see, from
 * `first` up to `last`; and how high a row is.
 */
export type Window = { start: number; end: number; first: number; last: number; rowHeight: number };

type Measured = Pick<Window, 'start' | 'end' | 'rowHeight'>;

/**
 * Keeps only the rows near the visible part of the page in the document. All rows have one height, which CSS
 * sets and which is measured at the first of them. Where columns go on at the right, the frame is marked `data-more`.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLTableSectionElement | null>,
  count: number,
  rowHeight: number,
): Window {
  const [window, setWindow] = useState<Measured>({ start: 0, end: FIRST_ROWS, rowHeight });

  useEffect(() => {
    const measure = () => {
      const section = body.current;
      const scrolled = scroller.current;
      if (!section || !scrolled) return;
      const frame = scrolled.getBoundingClientRect();
      const { scrollWidth, scrollLeft, clientWidth } = scrolled;
      scrolled.toggleAttribute('data-more', scrollWidth - scrollLeft > clientWidth + 1);
      const row = section.querySelector<HTMLElement>('tr[data-row]');
      const height = row?.offsetHeight ?? rowHeight;
      // What of the table's frame is on the screen; the frame scrolls where there is room, else the page does.
      const top = Math.max(0, frame.top);
      const bottom = Math.min(innerHeight, frame.bottom);
      const first = Math.floor(Math.max(0, top - section.getBoundingClientRect().top) / height);
      const visible = Math.ceil(Math.max(0, bottom - top) / height);
      // Steps of four rows: scrolling draws rarely, and the same window is not drawn twice.
      const start = Math.max(0, Math.floor((first - MARGIN) / 4) * 4);
      const end = Math.ceil((first + visible + MARGIN) / 4) * 4;
      setWindow((old) =>
        old.start === start && old.end === end && old.rowHeight === height
          ? old
          : { start, end, rowHeight: height },
      );
    };
    measure();
    addEventListener('scroll', measure, { passive: true, capture: true });
    addEventListener('resize', measure);
    // What stands above the table grows and shrinks with the filters, the table with its columns.
    const sizes = new ResizeObserver(measure);
    for (const element of [document.body, scroller.current, body.current])
      if (element) sizes.observe(element);
    return () => {
      removeEventListener('scroll', measure, { capture: true });
      removeEventListener('resize', measure);
      sizes.disconnect();
    };
  }, [scroller, body, rowHeight]);

  const { end, rowHeight: height } = window;
  // A filter may have left fewer rows than the window starts at, until the next measurement.
  const start = window.start < count ? window.start : 0;
  return {
    start,
    end: Math.min(end, count),
    first: start === 0 ? 0 : start + MARGIN,
    last: end - MARGIN,
    rowHeight: height,
  };
}
