type Control = HTMLInputElement | HTMLSelectElement;

/** The controls of the built page that the code has not taken over yet, each with what it was built with. */
const built = new Map<Control, string | boolean>();

/** Called before the code takes the built page over, which overwrites what a control was built with. */
export function rememberBuilt(): void {
  for (const control of document.querySelectorAll<Control>('input, select'))
    built.set(control, firstOf(control));
}

function firstOf(control: Control): string | boolean {
  if ('options' in control)
    return ([...control.options].find((option) => option.defaultSelected) ?? control.options[0])?.value ?? '';
  return isBox(control) ? control.defaultChecked : control.defaultValue;
}

/**
 * Tells the app what was typed, ticked or chosen in the built page before its code took the controls over: React leaves
 * them as they are, but shows and does nothing of it. What the app shows otherwise than it was built, such as a kept theme,
 * is no choice of the reader.
 */
export function catchUp(): void {
  const told: (() => void)[] = [];
  for (const [control, first] of built) {
    const rendered = renderedInto(control);
    if (rendered === undefined) continue;
    built.delete(control);
    const { value } = control;
    if ('checked' in control && isBox(control)) {
      const { checked } = control;
      if (checked !== first && rendered.checked === first) told.push(() => tick(control, checked));
    } else if (typeof first === 'string' && value !== first && rendered.value === first)
      told.push(() => enter(control, first, value));
  }
  // All are read before the first is told, as that may render the others anew.
  for (const tell of told) tell();
}

const isBox = ({ type }: Control): boolean => type === 'checkbox' || type === 'radio';

/** React passes on only what changes: the box is put back before it is ticked. */
function tick(box: HTMLInputElement, isTicked: boolean): void {
  box.checked = !isTicked;
  box.click();
}

function enter(control: Control, first: string, chosen: string): void {
  control.value = first;
  // The setter of the element itself is React's, which would take the value for its own.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, chosen);
  if (control === document.activeElement) control.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
}

/** What React rendered last into a control, which it keeps there; nothing where it has not taken the control over. */
function renderedInto(control: Control): { value?: unknown; checked?: unknown } | undefined {
  const key = Object.keys(control).find((name) => name.startsWith('__reactProps$'));
  return key === undefined ? undefined : (control as unknown as Record<string, object>)[key];
}
