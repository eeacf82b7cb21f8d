import { decodeText } from '#core/link/values.ts';

/** Calls back with the id the address points at within its page, now and whenever that changes; returns how to stop. */
export function onTarget(visit: (id: string) => void): () => void {
  const read = () => {
    const id = decodeText(location.hash.slice(1));
    if (id !== '') visit(id);
  };
  read();
  addEventListener('hashchange', read);
  return () => removeEventListener('hashchange', read);
}
