import { useEffect, useRef, useState } from 'react';
import { nameOf } from '#core/catalog/name-of.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { sortRows } from '#core/catalog/sort-rows.ts';
import { peersOf } from '#core/comparison/comparison.ts';
import { loadSearch, loadWholeCatalog } from '#store/dataset.ts';
import controls from '#ui/controls.module.css';
import { Combobox, type Option } from '#ui/Combobox.tsx';
import styles from './ComparePage.module.css';

const SHOWN = 12;
const PEERS = 4;

type Props = {
  /** Null while the catalog is on its way. */
  index: FilterIndex | null;
  /** The name of the model whose place it takes; null where it is added. */
  insteadOf: string | null;
  /** Models that are compared already, and those that others are suggested for; null for none. */
  ids: readonly string[];
  near: string | null;
  onPick: (id: string) => void;
};

/** A search box that picks a model, and a few that might be meant: of similar size and kind. */
export function ModelPicker({ index, insteadOf, ids, near, onPick }: Props) {
  const [query, setQuery] = useState('');
  const picker = useRef<HTMLDivElement>(null);
  const pick = (id: string) => {
    setQuery('');
    // Closed while its button is there to be given the focus back.
    picker.current?.closest<HTMLElement>('[popover]')?.hidePopover();
    onPick(id);
  };
  // Who is of similar size and kind is not in the catalog that comes with the table.
  useEffect(() => {
    void loadWholeCatalog();
    getSearch();
  }, []);
  if (index === null) return <p>The list of models is on its way.</p>;
  const { catalog } = index;
  const suggested = near === null ? [] : peersOf(near, catalog, PEERS + ids.length);
  return (
    <div ref={picker} className={styles.picker}>
      <Combobox
        label={
          insteadOf === null ? 'Search for a model to add' : `Search for a model in place of ${insteadOf}`
        }
        placeholder={insteadOf === null ? 'Add a model or producer' : `In place of ${insteadOf}`}
        query={query}
        onQuery={(text) => {
          setQuery(text);
          getSearch();
        }}
        options={optionsFor(query, index, ids)}
        onPick={pick}
      />
      {suggested.length > 0 ? (
        <ul className={styles.suggestions} aria-label="Of similar size">
          {suggested
            .filter((id) => !ids.includes(id))
            .slice(0, PEERS)
            .map((id) => (
              <li key={id}>
                <button type="button" className={controls.chip} onClick={() => pick(id)}>
                  <span>
                    {insteadOf === null ? '+' : '⇄'} {nameOf(index.catalog, id)}
                  </span>
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
