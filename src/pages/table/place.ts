import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { hrefOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { linkOfRow, places } from './places.ts';

const addressOfTable = () => hrefOf(useView.getState().lastTable);

/** What was open in the table when it was left. */
export function lastOpen(): string | null {
  return places.get(addressOfTable())?.openId ?? null;
}

/** Remembers the place in the table while it is shown, and goes back to it when it is shown again. */
export function usePlace(scroller: RefObject<HTMLElement | null>, openId: string | null): void {
  const open = useRef(openId);
  const toFocus = useRef<string | null>(null);
  const toReach = useRef<{ page: number; tries: number } | null>(null);
  useLayoutEffect(() => {
    open.current = openId;
  });

  useLayoutEffect(() => {
    const frame = scroller.current;
    const before = places.get(addressOfTable());
    const now = { frame: frame?.scrollTop ?? 0, page: scrollY };
    if (frame !== null && before !== undefined) {
      frame.scrollTo(0, before.frame);
      scrollTo(0, before.page);
      toReach.current = { page: before.page, tries: 4 };
      // A link that leads here leaves the focus where it is; Back has taken it away.
      if (useView.getState().change === 'replace') toFocus.current = before.focused;
      Object.assign(now, { frame: before.frame, page: before.page });
    }
    // Followed, as the page is scrolled up before the table goes.
    const follow = () => Object.assign(now, { frame: frame?.scrollTop ?? 0, page: scrollY });
    addEventListener('scroll', follow, { passive: true, capture: true });
    return () => {
      removeEventListener('scroll', follow, { capture: true });
      places.set(addressOfTable(), {
        ...now,
        focused: linkOfRow(document.activeElement),
        openId: open.current,
      });
    };
  }, [scroller]);

  // A page is as high as it was once its rows have been measured.
  useEffect(() => {
    const wanted = toReach.current;
    if (wanted === null) return;
    if (scrollY !== wanted.page) scrollTo(0, wanted.page);
    wanted.tries -= 1;
    if (scrollY === wanted.page || wanted.tries === 0) toReach.current = null;
  });

  // The row is drawn once its place has been measured.
  useEffect(() => {
    if (toFocus.current === null) return;
    const link = [...(scroller.current?.querySelectorAll<HTMLElement>('tr[data-row] th a') ?? [])].find(
      (each) => each.getAttribute('href') === toFocus.current,
    );
    if (link === undefined) return;
    toFocus.current = null;
    link.focus({ preventScroll: true });
  });
}
