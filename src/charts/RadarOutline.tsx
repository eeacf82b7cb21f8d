import type { ReactElement } from 'react';
import type { Place } from './radar-layout.ts';
import { markPath, type Mark } from './radar-marks.ts';
import type { RadarSeries } from './radar-series.ts';
import styles from './radar.module.css';

type RadarOutlineProps = {
  series: RadarSeries;
  /** Absent for the reference: a thin dashed outline without markers. */
  mark: Mark | undefined;
  /** Which model of an overlay this is, from 1; absent where there is no overlay. */
  seriesNumber: number | undefined;
  /** Handed in by recharts: where each value lies. It puts a null at the center, so unknown spokes are never read. */
  points?: readonly Place[];
};

/** One model's outline, broken at unknown spokes, with a marker at every known value. */
export function RadarOutline({ series, mark, seriesNumber, points = [] }: RadarOutlineProps): ReactElement {
  return (
    <g data-series={seriesNumber}>
      {series.segments.map(({ spokes, closed }) => (
        <path
          key={spokes[0]}
          className={mark ? styles.outline : styles.reference}
          strokeDasharray={mark?.dash}
          data-filled={closed && mark?.filled === true}
          d={`M${spokes.map((spoke) => coordinates(points[spoke])).join('L')}${closed ? 'z' : ''}`}
        />
      ))}
      {mark &&
        series.points.map(({ axis, value }, spoke) =>
          value === null ? null : (
            <path
              key={axis}
              className={styles.marker}
              data-marker={axis}
              data-hollow={value === 0 || undefined}
              transform={`translate(${coordinates(points[spoke])})`}
              d={markPath(mark.shape, mark.radius)}
            />
          ),
        )}
    </g>
  );
}

function coordinates(place: Place | undefined): string {
  return place ? `${round(place.x)} ${round(place.y)}` : '0 0';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
