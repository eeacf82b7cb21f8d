import type { ReactElement } from 'react';
import { listOf } from '#words/list-of.ts';
import { readingWord } from '#words/readings.ts';
import type { RadarPoint, RadarSeries } from './radar-series.ts';
import styles from './radar.module.css';

/** The numbers of a radar, so that nothing depends on seeing it: one row an axis, one column a model. */
export function RadarTable({
  axes,
  series,
}: {
  axes: readonly string[];
  series: readonly RadarSeries[];
}): ReactElement {
  const names = listOf(series.map(({ name }) => name));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles.scroller} aria-label={`Numbers of ${names}`} tabIndex={0}>
      <table className={styles.table}>
        <caption>0 is closed or none seen, 1 is open; a range where facts are unknown.</caption>
        <thead>
          <tr>
            <th scope="col">Axis</th>
            {series.map(({ id, name }) => (
              <th key={id} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {axes.map((axis, spoke) => (
            <tr key={axis}>
              <th scope="row">{axis}</th>
              {series.map(({ id, points }) => (
                <td key={id}>{inWords(points[spoke])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function inWords(point: RadarPoint | undefined): string {
  if (!point || point.word === 'not-applicable') return 'does not apply';
  const [low, high] = [point.low, point.high].map((value) => Number(value.toFixed(2)));
  const value = low === high ? low : `${low} to ${high}`;
  return `${readingWord(point)}, ${value}${point.unchecked === true ? ' (unchecked)' : ''}`;
}
