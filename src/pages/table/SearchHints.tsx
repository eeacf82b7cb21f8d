import { hiddenMatches } from '#core/catalog/hidden.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { useFilters } from '#store/derived.ts';
import { listOf } from '#words/list-of.ts';
import { describePart } from '#words/filters.ts';
import { filterFromHere } from './filter-from-here.ts';
import styles from './Toolbar.module.css';

/** What to know about a search: a word that was taken for another, and what the filters hide of its best. */
export function SearchHints({ index }: { index: FilterIndex }) {
  const filters = useFilters();
  const corrections = index.search?.(filters.query)?.corrections ?? [];
  const hidden = hiddenMatches(index, filters);
  const { catalog } = index;
  return (
    <>
      {corrections.map(({ typed, meant }) => (
        <p key={typed} className={styles.hint} role="status">
          No name holds “{typed}”; these hold {listOf(meant.slice(0, 3).map((word) => `“${word}”`))}.
        </p>
      ))}
      {hidden ? (
        <p className={styles.hint}>
          {listOf(hidden.rows.map((row) => catalog.names[row]!))}{' '}
          {hidden.rows.length === 1 ? 'matches' : 'match'}, but{' '}
          {listOf(hidden.parts.map((part) => describePart(catalog, filters, part)))}{' '}
          {hidden.parts.length === 1 ? 'hides' : 'hide'} {hidden.rows.length === 1 ? 'it' : 'them'} ·{' '}
          <button type="button" onClick={() => filterFromHere(hidden.left)}>
            Show {hidden.rows.length === 1 ? 'it' : 'them'}
          </button>
        </p>
      ) : null}
    </>
  );
}
