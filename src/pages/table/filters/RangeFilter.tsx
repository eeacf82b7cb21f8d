import { useId, useState } from 'react';
import type { RangeKey } from '#core/catalog/columns.ts';
import type { Range } from '#core/catalog/filters.ts';
import { readRange } from '#core/link/values.ts';
import { useFilters } from '#store/derived.ts';
import { changeFilters } from '#store/facets.ts';
import controls from '#ui/controls.module.css';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './FilterPanel.module.css';
import { columnName } from '#words/columns.ts';

type Props = { rangeKey: RangeKey; hint: string };

/** A range with two inputs; an unreadable bound is said so and changes nothing. */
export function RangeFilter({ rangeKey, hint }: Props) {
  const filters = useFilters();
  const range = filters.ranges[rangeKey];
  return (
    <FilterGroup
      label={columnName(rangeKey)}
      picked={range ? 1 : 0}
      onClear={() => setRange(filters.ranges, rangeKey, null)}
      isOpen={range !== undefined || undefined}
    >
      <RangeInputs key={`${range?.min} ${range?.max}`} rangeKey={rangeKey} range={range} hint={hint} />
      {range ? (
        <label className={styles.value}>
          <input
            type="checkbox"
            checked={range.unknown}
            onChange={() => setRange(filters.ranges, rangeKey, { ...range, unknown: !range.unknown })}
          />
          <span className={styles.name}>include unknown</span>
        </label>
      ) : null}
    </FilterGroup>
  );
}

function setRange(
  ranges: Readonly<Partial<Record<RangeKey, Range>>>,
  key: RangeKey,
  range: Range | null,
): void {
  const { [key]: _, ...others } = ranges;
  changeFilters({ ranges: range ? { ...others, [key]: range } : others });
}

function RangeInputs({ rangeKey, range, hint }: Props & { range: Range | undefined }) {
  const { ranges } = useFilters();
  const [min, setMin] = useState(range?.min ?? '');
  const [max, setMax] = useState(range?.max ?? '');
  const [isBad, setBad] = useState(false);
  const hintId = useId();
  const apply = () => {
    if (min.trim() === (range?.min ?? '') && max.trim() === (range?.max ?? '')) return;
    if (min.trim() === '' && max.trim() === '') return setRange(ranges, rangeKey, null);
    const next = readRange(`${min.trim() || 'min'}..${max.trim() || 'max'}`, rangeKey);
    if (next === null) return setBad(true);
    return setRange(ranges, rangeKey, { ...next, unknown: range?.unknown ?? false });
  };
  const input = (label: string, value: string, change: (text: string) => void) => (
    <label>
      <span className="visually-hidden">{columnName(rangeKey)}, </span>
      {label}
      <input
        className={controls.input}
        aria-invalid={isBad || undefined}
        aria-describedby={hintId}
        value={value}
        inputMode={rangeKey === 'released' ? 'text' : 'decimal'}
        onChange={(event) => {
          setBad(false);
          change(event.target.value);
        }}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key === 'Enter') apply();
        }}
      />
    </label>
  );
  return (
    <>
      <div className={styles.range}>
        {input('from', min, setMin)}
        {input('to', max, setMax)}
      </div>
      <p id={hintId} className={styles.hint} role={isBad ? 'alert' : undefined}>
        {isBad ? `Not readable. ${hint}` : hint}
      </p>
    </>
  );
}
