import type { ReactElement } from 'react';
import { placeOnSpoke, type RadarLayout } from './radar-layout.ts';
import { namePlaces } from './radar-names.ts';
import type { RadarSeries } from './radar-series.ts';
import { RadarSpoke } from './RadarSpoke.tsx';
import styles from './radar.module.css';

type Props = { layout: RadarLayout; axes: readonly string[]; series: readonly RadarSeries[] };

/** What stands around a radar's outlines and does not need recharts: the axes and what is unknown. */
export function RadarLabels({ layout, axes, series }: Props): ReactElement {
  return (
    <>
      {axes.map((axis, spoke) => (
        <RadarSpoke key={axis} layout={layout} spoke={spoke} axis={axis} series={series} />
      ))}
    </>
  );
}

/** Each model's name at its line, as far as it has one of its own; the key names all. */
export function LineNames({ layout, axes, series }: Props): ReactElement {
  return (
    <>
      {namePlaces(layout, axes, series).map((place, at) => {
        const each = series[at];
        if (place === null || each === undefined) return null;
        return (
          <text
            key={each.id}
            className={styles.lineName}
            data-series={at + 1}
            x={place.x}
            y={place.y}
            textAnchor={place.anchor}
          >
            {each.name}
          </text>
        );
      })}
    </>
  );
}

/** Stands where the outline would, when there is too little to draw one. */
export function TooLittleKnown({ layout, series }: Omit<Props, 'axes'>): ReactElement | null {
  if (series.length !== 1 || series[0]?.tooLittleKnown !== true) return null;
  return (
    <text className={styles.tooLittle} {...placeOnSpoke(layout, 0, 0.3)}>
      too little is known
    </text>
  );
}

/** The picture is as wide as its frame allows, up to its own width. */
export function pictureStyle({ width, height }: RadarLayout) {
  return { width: '100%', maxWidth: width, height: 'auto', aspectRatio: `${width} / ${height}` };
}
