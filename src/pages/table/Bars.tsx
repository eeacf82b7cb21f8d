import { useMemo } from 'react';
import type { AxisKey } from '#core/catalog/columns.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import type { Word } from '#core/model/words.ts';
import { useFilters } from '#store/derived.ts';
import { useSelection } from '#store/selecting.ts';
import { toggleFacetValue } from '#store/facets.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { UncheckedCount } from '#ui/UncheckedCount.tsx';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { columnHead } from '#words/columns.ts';
import { READING_LEGEND } from '#words/reading-legend.ts';
import { WORD_LABELS } from '#words/readings.ts';
import styles from './Hero.module.css';

/** From what is open most often to what is open least. */
const BARS: readonly AxisKey[] = ['weights', 'rights', 'documentation', 'code', 'data'];

const SHADES: readonly Word[] = ['open', 'partly', 'closed', 'unknown', 'not-applicable'];

/** How open the models are on each axis: a picture of what the filters let through, and a filter itself. */
export function Bars({ index }: { index: FilterIndex }) {
  const selection = useSelection(index);
  const result = useMemo(() => ({ index, selection }), [index, selection]);
  // The models are shown first.
  const shown = useAfterPaint(result);
  const { facets } = useFilters();
  return (
    <ul className={styles.bars} aria-label="How open they are, by part">
      {BARS.map((axis) => {
        const name = columnHead(axis);
        const counts = shown.selection.countsOf(axis);
        const picks = facets[axis] ?? [];
        return (
          <li key={axis} className={styles.row} data-picked={picks.length > 0 || undefined}>
            <span className={styles.axis}>{name}</span>
            <span className={styles.bar}>
              {SHADES.map((word) => {
                const count = counts.get(word) ?? 0;
                const isPicked = picks.includes(word);
                if (count === 0 && !isPicked) return null;
                return (
                  <button
                    key={word}
                    type="button"
                    data-word={word}
                    style={{ flexGrow: count }}
                    aria-pressed={isPicked}
                    aria-label={`${name} ${WORD_LABELS[word]}: ${count} models`}
                    title={`${WORD_LABELS[word]}: ${count}`}
                    onClick={() => toggleFacetValue(axis, word)}
                  />
                );
              })}
            </span>
            <span className={styles.open}>
              <b>{counts.get('open') ?? 0}</b> open
              <UncheckedCount count={shown.selection.uncheckedOf(axis, 'open')} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What the colors of the bars and the marks of the table say. */
export function BarLegend() {
  return (
    <p className={styles.legend}>
      {READING_LEGEND.map(({ mark, words }) => (
        <StatusMark key={mark} mark={mark}>
          {words}
        </StatusMark>
      ))}
      <span className={styles.unchecked}>
        <span aria-hidden="true">◌</span> not checked yet
      </span>
    </p>
  );
}
