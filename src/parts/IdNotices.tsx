import type { Catalog } from '#core/catalog/catalog.ts';
import { nameOf } from '#core/catalog/name-of.ts';
import type { ResolvedId } from '#core/comparison/comparison.ts';
import controls from '#ui/controls.module.css';
import messages from './messages.module.css';

type Props = {
  resolved: readonly ResolvedId[];
  catalog: Catalog;
  /** Called with all ids once the reader has settled one of them. */
  onChange: (ids: string[]) => void;
};

/** What became of the ids in a link that name no model today. They stay in the address until the reader acts. */
export function IdNotices({ resolved, catalog, onChange }: Props) {
  const odd = resolved.filter((entry) => entry.fate !== 'found');
  if (odd.length === 0) return null;
  const replace = (id: string, next: string[]) =>
    onChange([...new Set(resolved.flatMap((other) => (other.id === id ? next : [other.id])))]);
  const choose = (id: string, choice: string) => (
    <button key={choice} type="button" className={controls.button} onClick={() => replace(id, [choice])}>
      {nameOf(catalog, choice)}
    </button>
  );
  return (
    <div className={messages.notices} role="status">
      {odd.map((entry) => (
        <div key={entry.id}>
          <span>{sentenceOf(entry, catalog)}</span>
          {entry.fate === 'split' ? entry.into.map((id) => choose(entry.id, id)) : null}
          {entry.fate === 'never' ? entry.close.map((id) => choose(entry.id, id)) : null}
          <button
            type="button"
            className={controls.quiet}
            onClick={() => replace(entry.id, entry.fate === 'renamed' ? [entry.to] : [])}
          >
            {entry.fate === 'renamed' ? 'Update the address' : 'Remove'}
          </button>
        </div>
      ))}
    </div>
  );
}

/** What became of an id in a link; null where nothing did. */
export function sentenceOf(entry: ResolvedId, catalog: Catalog): string | null {
  switch (entry.fate) {
    case 'found':
      return null;
    case 'renamed':
      return `“${entry.id}” is now ${nameOf(catalog, entry.to)}.`;
    case 'split':
      return `“${entry.id}” was split into several records: ${entry.reason}`;
    case 'removed':
      return `${entry.name} (“${entry.id}”) was removed on ${entry.date}: ${entry.reason}`;
    case 'never':
      return `There is no model “${entry.id}”.${entry.close.length > 0 ? ' Did you mean' : ''}`;
  }
}
