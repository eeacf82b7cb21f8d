/** Sets a panel below what it belongs to, or above where there is more room, whole within the window. */
function placeBeside(anchor: HTMLElement, panel: HTMLElement): void {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = panel;
  const isBelow = bottom + offsetHeight + 12 <= innerHeight || top < offsetHeight + 12;
  const at = isBelow ? bottom + 6 : top - offsetHeight - 6;
  panel.style.left = `${Math.min(Math.max(12, left), innerWidth - offsetWidth - 12)}px`;
  panel.style.top = `${Math.max(12, Math.min(at, innerHeight - offsetHeight - 12))}px`;
}

/** Keeps it there while what it belongs to is scrolled; closes it when that is out of sight. Returns how to stop. */
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
  return () => {
    removeEventListener('scroll', follow, { capture: true });
    removeEventListener('resize', follow);
  };
}
