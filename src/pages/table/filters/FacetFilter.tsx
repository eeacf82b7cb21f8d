import { memo, useEffect, useState, type KeyboardEvent } from 'react';
import { lacksColumn } from '#core/catalog/catalog.ts';
import { columnOf, MULTIPLE_FACETS, type FacetKey } from '#core/catalog/columns.ts';
import { setsOf } from '#core/catalog/facet-sets.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import type { Selection } from '#core/catalog/selection.ts';
import { fold } from '#core/catalog/search-words.ts';
import { loadWholeCatalog } from '#store/dataset.ts';
import { useView } from '#store/view.ts';
import { setFacet, toggleExcluded, toggleFacetValue } from '#store/facets.ts';
import controls from '#ui/controls.module.css';
import { StatusMark } from '#ui/StatusMark.tsx';
import { AnyOrAll } from './AnyOrAll.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './FilterPanel.module.css';
import { columnName, valueLabel } from '#words/columns.ts';
import { valueMark } from '#words/value-mark.ts';

const NONE: readonly string[] = [];
/** More values than this get a search box and a "show all". */
const MANY = 9;

type FacetProps = { index: FilterIndex; selection: Selection; facet: FacetKey };

/** One facet: a disclosure with its values, each with the number of models picking it would give. */
export const FacetFilter = memo(function FacetFilter({ index, selection, facet }: FacetProps) {
  const picks = useView((state) => state.lastTable.filters.facets[facet]) ?? NONE;
  const [isOpen, setOpen] = useState(columnOf(facet).facet?.isOpen ?? false);
  const isShown = isOpen || picks.length > 0;
  return (
    <FilterGroup
      label={columnName(facet)}
      picked={picks.length}
      onClear={() => setFacet(facet, [])}
      isOpen={isShown}
      onToggle={setOpen}
    >
      {!isShown ? null : lacksColumn(index.catalog, facet) ? (
        <Wait />
      ) : (
        <FacetValues index={index} selection={selection} facet={facet} picks={picks} />
      )}
    </FilterGroup>
  );
});

/** Stands for a facet's values until they have come. */
function Wait() {
  useEffect(() => void loadWholeCatalog(), []);
  return <p aria-live="polite">Loading…</p>;
}

type ValuesProps = FacetProps & { picks: readonly string[] };

function FacetValues({ index, selection, facet, picks }: ValuesProps) {
  const counts = selection.countsOf(facet);
  const values = columnOf(facet).facet?.values ?? null;
  const [showsAll, setShowsAll] = useState(false);
  const [search, setSearch] = useState('');
  const { catalog } = index;
  const known = setsOf(catalog).valuesOf(facet);
  const strangers = picks
    .map((pick) => pick.replace(/^!/, ''))
    .filter((pick) => !known.includes(pick))
    .slice(0, MANY);
  const ordered = values
    ? [
        ...values.filter((value) => known.includes(value) || value === 'unknown'),
        ...strangers.filter((value) => !values.includes(value)),
      ]
    : [
        ...known.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b)),
        ...strangers,
      ];
  const isMany = ordered.length > MANY;
  const isMultiple = MULTIPLE_FACETS.includes(facet);
  const found = ordered.filter((value) => fold(valueLabel(catalog, facet, value)).includes(fold(search)));
  const shown =
    isMany && !showsAll && search === ''
      ? found.filter((value, at) => at < MANY - 1 || picks.includes(value))
      : found;
  return (
    <>
      {isMultiple ? <AnyOrAll facet={facet} /> : null}
      {isMany ? (
        <input
          type="search"
          className={controls.input}
          placeholder={`Find among ${ordered.length}`}
          aria-label={`Find in ${columnName(facet)}`}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      ) : null}
      {shown.map((value) => (
        <FacetValue
          key={value}
          facet={facet}
          value={value}
          label={valueLabel(catalog, facet, value)}
          count={counts.get(value) ?? 0}
          pick={picks.includes(value) ? 'in' : picks.includes(`!${value}`) ? 'out' : null}
        />
      ))}
      {shown.length < found.length ? (
        <button type="button" className={controls.quiet} onClick={() => setShowsAll(true)}>
          Show all {found.length}
        </button>
      ) : null}
    </>
  );
}

type ValueProps = { facet: FacetKey; value: string; label: string; count: number; pick: 'in' | 'out' | null };

/** A value to tick, and beside it the two other things to want of it: only this one, and anything but this one. */
const FacetValue = memo(function FacetValue({ facet, value, label, count, pick }: ValueProps) {
  const mark = valueMark(facet, value);
  const isDisabled = count === 0 && pick === null;
  const others = [
    { word: 'only', name: `Only ${label}`, choose: () => setFacet(facet, [value]) },
    {
      word: 'not',
      name: pick === 'out' ? `Allow ${label} again` : `Not ${label}`,
      choose: () => toggleExcluded(facet, value),
    },
  ];
  return (
    <div className={styles.value} data-disabled={isDisabled || undefined} data-value>
      <label>
        <input
          type="checkbox"
          checked={pick === 'in'}
          disabled={isDisabled}
          onChange={() => toggleFacetValue(facet, value)}
          onKeyDown={moveAlong}
        />
        <span className={styles.name}>
          {pick === 'out' ? 'not ' : ''}
          {mark ? <StatusMark mark={mark}>{label}</StatusMark> : label}
        </span>
        <span className={styles.count}>{count}</span>
      </label>
      {isDisabled ? null : (
        <span className={styles.others}>
          {others.map(({ word, name, choose }) => (
            <button
              key={word}
              type="button"
              tabIndex={-1}
              aria-label={name}
              onClick={choose}
              onKeyDown={moveAlong}
            >
              {word}
            </button>
          ))}
        </span>
      )}
    </div>
  );
});

/** The arrow keys go from a value to "only" and "not" and back, which keeps the filters at one stop a value. */
function moveAlong(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const value = event.currentTarget.closest('[data-value]');
  const stops = [...(value?.querySelectorAll<HTMLElement>('input, button') ?? [])];
  const at = stops.indexOf(event.currentTarget);
  const next = stops[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
