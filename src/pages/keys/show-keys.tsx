import { createRoot } from '#ui/react-root.ts';
import { KeysDialog } from './KeysDialog.tsx';

let isShown = false;

/** Shows over the page which keys do what. It belongs to no page, so it has a place of its own in the document. */
export function showKeys(): void {
  if (isShown) return;
  isShown = true;
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const close = () => {
    isShown = false;
    root.unmount();
    place.remove();
  };
  root.render(<KeysDialog onClose={close} />);
}
