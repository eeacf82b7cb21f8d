/**
 * Moves the focus to an element once what was done is on the page: what was pressed is gone then, and the keyboard would
 * start at the top.
 */
export function focusAfter(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
