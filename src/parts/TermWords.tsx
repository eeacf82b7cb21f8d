import { StatusMark } from '#ui/StatusMark.tsx';
import type { TermRow } from '#words/terms.ts';

/** What a term comes to, with its sign; duties are no degree of openness and have none. */
export function TermWords({ term: { key, mark, shown } }: { term: TermRow }) {
  return key === 'duties' ? shown : <StatusMark mark={mark}>{shown}</StatusMark>;
}
