/** Where a reader was in the table when they left it. */
export type Place = {
  /** How far the table's own frame was scrolled, and the page around it. */
  frame: number;
  page: number;
  /** The model whose link or button had the focus, and the one whose details were open. */
  focused: string | null;
  openId: string | null;
};

/** Kept by address for as long as the app is open: Back leads to the address, and its place is found again. */
export const places = new Map<string, Place>();

/** The model whose row an element stands in, by its link. */
export function linkOfRow(element: EventTarget | null): string | null {
  const row = element instanceof Element ? element.closest('tr[data-row]') : null;
  return row?.querySelector('th a')?.getAttribute('href') ?? null;
}
