/** Between a panel and what it belongs to, and from the edges of the window. */
const GAP = 6;
const EDGE = 12;
/** A panel is no lower than this, in pixels, where the window is not. */
const LEAST_HEIGHT = 260;

/** Sets a panel below what it belongs to, or above where there is more room; it scrolls in itself where there is little. */
function placeBeside(anchor: HTMLElement, panel: HTMLElement): void {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  panel.style.maxHeight = '';
  const below = innerHeight - bottom - GAP - EDGE;
  const above = top - GAP - EDGE;
  const isBelow = panel.offsetHeight <= below || below >= above;
  // Less would not be read; then it covers what it belongs to.
  const room = Math.max(isBelow ? below : above, Math.min(LEAST_HEIGHT, innerHeight - 2 * EDGE));
  if (panel.offsetHeight > room) panel.style.maxHeight = `${room}px`;
  const { offsetWidth, offsetHeight } = panel;
  const at = isBelow ? bottom + GAP : top - offsetHeight - GAP;
  panel.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - offsetWidth - EDGE))}px`;
  panel.style.top = `${Math.max(EDGE, Math.min(at, innerHeight - offsetHeight - EDGE))}px`;
}

/**
 * Keeps it there while what it belongs to is scrolled, and while it grows, as what is in it may come later; closes it
 * when what it belongs to is out of sight. Returns how to stop.
 */
export function followBeside(anchor: HTMLElement, panel: HTMLElement): () => void {
  placeBeside(anchor, panel);
  const follow = (event: Event) => {
    if (event.target instanceof Node && panel.contains(event.target)) return;
    const { top, bottom } = anchor.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight || !anchor.isConnected) panel.hidePopover();
    else placeBeside(anchor, panel);
  };
  addEventListener('scroll', follow, { passive: true, capture: true });
  addEventListener('resize', follow);
  const grown = new ResizeObserver(() => placeBeside(anchor, panel));
  grown.observe(panel);
  return () => {
    grown.disconnect();
    removeEventListener('scroll', follow, { capture: true });
    removeEventListener('resize', follow);
  };
}
