import { useEffect, useState } from 'react';
import { nameOf } from '#core/catalog/name-of.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { sortRows } from '#core/catalog/sort.ts';
import { peersOf } from '#core/comparison/comparison.ts';
import { loadSearch, loadWholeCatalog } from '#store/dataset.ts';
import controls from '#ui/controls.module.css';
import { Combobox, type Option } from '#ui/Combobox.tsx';
import styles from './ComparePage.module.css';

const SHOWN = 12;
const PEERS = 4;

type Props = {
  index: FilterIndex;
  label: string;
  /** Models that are compared already, and those that others are suggested for; null for none. */
  ids: readonly string[];
  near: string | null;
  onPick: (id: string) => void;
};

/** A search box that picks a model, and a few that might be meant: of similar size and kind. */
export function ModelPicker({ index, label, ids, near, onPick }: Props) {
  const [query, setQuery] = useState('');
  // Who is of similar size and kind is not in the catalog that comes with the table.
  useEffect(() => {
    void loadWholeCatalog();
    getSearch();
  }, []);
  const { catalog } = index;
  const suggested = near === null ? [] : peersOf(near, catalog, PEERS + ids.length);
  return (
    <div className={styles.picker}>
      <Combobox
        label={label}
        placeholder="Add a model or producer"
        query={query}
        onQuery={(text) => {
          setQuery(text);
          getSearch();
        }}
        options={optionsFor(query, index, ids)}
        onPick={(id) => {
          setQuery('');
          onPick(id);
        }}
      />
      {suggested.length > 0 ? (
        <ul className={styles.suggestions} aria-label="Of similar size">
          {suggested
            .filter((id) => !ids.includes(id))
            .slice(0, PEERS)
            .map((id) => (
              <li key={id}>
                <button type="button" className={controls.chip} onClick={() => onPick(id)}>
                  <span>+ {nameOf(index.catalog, id)}</span>
                </button>
              </li>
            ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Where it could not be had, the next letter asks for it again. */
const getSearch = () => void loadSearch().catch(() => undefined);

/** The newest models that the query finds and that are not compared yet. */
function optionsFor(query: string, { catalog, search }: FilterIndex, ids: readonly string[]): Option[] {
  const matches = search?.(query);
  if (!matches) return [];
  const rows = matches.bestFirst(sortRows(catalog, matches.rows, { key: 'released', descending: true }));
  const options: Option[] = [];
  for (const row of rows) {
    const id = catalog.ids[row]!;
    if (options.length === SHOWN) break;
    if (ids.includes(id)) continue;
    options.push({
      id,
      label: catalog.names[row]!,
      detail: catalog.producers[catalog.producerOf[row]!]?.name ?? '',
    });
  }
  return options;
}
