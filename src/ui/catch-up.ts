type Control = HTMLInputElement | HTMLSelectElement;

/**
 * Tells the app what was typed, ticked or chosen in the built page before its code took the controls over: React leaves
 * them as they are, but shows and does nothing of it.
 */
export function catchUp(): void {
  const told: (() => void)[] = [];
  for (const control of document.querySelectorAll<Control>('input, select')) {
    const { value, checked } = renderedInto(control);
    if (typeof checked === 'boolean') {
      if ('checked' in control && control.checked !== checked) told.push(() => tick(control, !checked));
    } else if (typeof value === 'string' && control.value !== value) {
      const chosen = control.value;
      told.push(() => enter(control, value, chosen));
    }
  }
  // All are read before the first is told, as that may render the others anew.
  for (const tell of told) tell();
}

/** React passes on only what changes: the box is put back before it is ticked. */
function tick(box: HTMLInputElement, isTicked: boolean): void {
  box.checked = !isTicked;
  box.click();
}

function enter(control: Control, rendered: string, chosen: string): void {
  control.value = rendered;
  // The setter of the element itself is React's, which would take the value for its own.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, chosen);
  if (control === document.activeElement) control.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
}

/** What React rendered last into a control, which it keeps there; nothing where it has not taken the control over. */
function renderedInto(control: Control): { value?: unknown; checked?: unknown } {
  const key = Object.keys(control).find((name) => name.startsWith('__reactProps$'));
  return key === undefined ? {} : ((control as unknown as Record<string, object>)[key] ?? {});
}
