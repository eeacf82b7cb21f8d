import { useEffect, useId, useState } from 'react';
import { peersOf } from '#core/comparison/comparison.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { sortRows } from '#core/catalog/sort.ts';
import { MAX_COMPARED } from '#core/link/view.ts';
import { loadWholeCatalog } from '#store/dataset.ts';
import controls from '#ui/controls.module.css';
import { Combobox, type Option } from '#ui/Combobox.tsx';
import styles from './ComparePage.module.css';

const SHOWN = 12;
/** Shown to someone who comes with nothing: models most people have heard of, very differently open. */
const STARTERS = ['olmo-2-32b', 'llama-3.1-405b', 'deepseek-r1', 'gpt-oss-120b', 'apertus-70b'];

type Props = { index: FilterIndex; ids: readonly string[]; onAdd: (id: string) => void };

/** A search box that adds models to the comparison, and a few suggestions. */
export function AddModel({ index, ids, onAdd }: Props) {
  const [query, setQuery] = useState('');
  const headingId = useId();
  // Who is of similar size and kind is not in the catalog that comes with the table.
  useEffect(() => void loadWholeCatalog(), []);
  const { catalog } = index;
  const nameOf = (id: string) => catalog.names[catalog.rows.get(id)!]!;
  if (ids.length >= MAX_COMPARED) {
    return (
      <p className={styles.limit}>
        {MAX_COMPARED} models are the limit for side by side. Remove one to add another.
      </p>
    );
  }
  const options: Option[] = [];
  if (query.trim() !== '') {
    const matches = index.search(query);
    const newestFirst = sortRows(catalog, matches.rows, { key: 'released', descending: true });
    for (const row of matches.bestFirst(newestFirst)) {
      const id = catalog.ids[row]!;
      if (options.length < SHOWN && !ids.includes(id)) {
        options.push({
          id,
          label: catalog.names[row]!,
          detail: catalog.producers[catalog.producerOf[row]!]?.name ?? '',
        });
      }
    }
  }
  const last = ids.at(-1);
  const suggested = (last === undefined ? STARTERS : peersOf(last, catalog, 5)).filter(
    (id) => catalog.rows.has(id) && !ids.includes(id),
  );
  return (
    <section className={styles.add} aria-labelledby={headingId}>
      <h2 id={headingId}>{ids.length === 0 ? 'Which models?' : 'Add a model'}</h2>
      <Combobox
        label="Search for a model to add"
        placeholder="Model or producer"
        query={query}
        onQuery={setQuery}
        options={options}
        onPick={(id) => {
          setQuery('');
          onAdd(id);
        }}
      />
      {suggested.length > 0 ? (
        <ul
          className={styles.suggestions}
          aria-label={ids.length === 0 ? 'Often compared' : 'Of similar size'}
        >
          {suggested.map((id) => (
            <li key={id}>
              <button type="button" className={controls.chip} onClick={() => onAdd(id)}>
                <span>+ {nameOf(id)}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
