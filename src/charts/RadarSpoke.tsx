import type { ReactElement } from 'react';
import { LINE_HEIGHT, placeOnSpoke, UNKNOWN_DISTANCE, type RadarLayout } from './radar-layout.ts';
import { markPath, OVERLAY_MARKS, SINGLE_MARK } from './radar-marks.ts';
import { labelOfAxis } from './radar-names.ts';
import type { RadarPoint, RadarSeries } from './radar-series.ts';
import styles from './radar.module.css';

type RadarSpokeProps = {
  layout: RadarLayout;
  spoke: number;
  axis: string;
  series: readonly RadarSeries[];
};

const UNKNOWN_RADIUS = 8.5;

/** One axis around the chart: its name, the faint range a value may have, and a hollow "?" where nobody knows it. */
export function RadarSpoke({ layout, spoke, axis, series }: RadarSpokeProps): ReactElement {
  const models = series.flatMap((each, index) => {
    const point = each.points[spoke];
    return point ? [{ id: each.id, index, point }] : [];
  });
  const unknown = models.filter(({ point }) => point.word === 'unknown');
  const label = labelOfAxis(layout, spoke, axis, series);
  const seriesNumber = (index: number) => (series.length > 1 ? index + 1 : undefined);
  // Below the ring, where two names may come to stand beside each other.
  const isLow = Math.sin(((layout.angles[spoke] ?? 0) * Math.PI) / 180) < -0.5;
  const beside = sideways(layout.angles[spoke] ?? 0);
  return (
    <g>
      <text
        className={styles.axis}
        textAnchor={label.anchor}
        data-axis={axis}
        data-low={isLow ? label.anchor : undefined}
      >
        {[...label.name, ...label.remark].map((line, index) => (
          <tspan
            key={line}
            className={index < label.name.length ? undefined : styles.remark}
            x={label.x}
            y={label.y + index * LINE_HEIGHT}
          >
            {line}
          </tspan>
        ))}
      </text>
      {models.filter(hasRange).map(({ id, index, point }, place, { length }) => {
        const low = placeOnSpoke(layout, spoke, point.low);
        const high = placeOnSpoke(layout, spoke, point.high);
        return (
          <line
            key={id}
            className={styles.range}
            data-series={seriesNumber(index)}
            data-range={axis}
            transform={beside(place, length, 4)}
            x1={low.x}
            y1={low.y}
            x2={high.x}
            y2={high.y}
          />
        );
      })}
      {unknown.map(({ id, index }, place, { length }) => {
        const { x, y } = placeOnSpoke(layout, spoke, 1, UNKNOWN_DISTANCE);
        const { shape } = (series.length > 1 && OVERLAY_MARKS[index]) || SINGLE_MARK;
        return (
          <g key={id} transform={beside(place, length, 2 * UNKNOWN_RADIUS + 4)}>
            <g
              className={styles.unknown}
              data-series={seriesNumber(index)}
              data-unknown={axis}
              transform={`translate(${x} ${y})`}
            >
              <path d={markPath(shape, shape === 'triangle' ? UNKNOWN_RADIUS + 2 : UNKNOWN_RADIUS)} />
              <text y="4">?</text>
            </g>
          </g>
        );
      })}
    </g>
  );
}

function hasRange({ point }: { point: RadarPoint }): boolean {
  return point.word !== 'not-applicable' && point.low < point.high;
}

/** Where several models share a spoke, their signs stand side by side across it. */
function sideways(angle: number): (place: number, count: number, step: number) => string | undefined {
  const radians = (angle * Math.PI) / 180;
  return (place, count, step) => {
    const shift = (place - (count - 1) / 2) * step;
    return shift === 0 ? undefined : `translate(${shift * Math.sin(radians)} ${shift * Math.cos(radians)})`;
  };
}
