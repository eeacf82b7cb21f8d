/**
 * Where the browser knows no popovers (Chrome before 114, Firefox before 125, Safari before 17), a button opens what it
 * names in place, by an attribute (styles/base.css), with the events that a popover would send.
 */
export function openInPlace(): void {
  const show = (panel: HTMLElement, isOpen: boolean) => {
    if (panel.hasAttribute('data-open') === isOpen) return;
    const newState = isOpen ? 'open' : 'closed';
    panel.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }));
    panel.toggleAttribute('data-open', isOpen);
    panel.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
  };
  const opened = () => document.querySelectorAll<HTMLElement>('[popover][data-open]');
  HTMLElement.prototype.showPopover = function showPopover() {
    show(this, true);
  };
  HTMLElement.prototype.hidePopover = function hidePopover() {
    show(this, false);
  };
  addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest('[popovertarget]');
    const panel = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    const isOpen = panel?.hasAttribute('data-open') ?? false;
    for (const other of opened()) if (!other.contains(target)) show(other, false);
    if (panel) show(panel, !isOpen);
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') for (const panel of opened()) show(panel, false);
  });
}
