import type { View } from '#core/link/view.ts';

/** Links tell what the reader is about to open; who knows the pages gets it ready. */
let listener: (view: View) => void = () => undefined;

/** Names who gets views ready. */
export function onPrepare(prepare: (view: View) => void): void {
  listener = prepare;
}

/** Has a view made ready that the reader is about to open. */
export function prepareView(view: View): void {
  listener(view);
}
