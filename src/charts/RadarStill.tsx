import type { ReactElement } from 'react';
import type { RadarDrawing } from '#core/model/record.ts';
import { RADAR_SIZE, radarLayout } from './radar-layout.ts';
import { SINGLE_MARK } from './radar-marks.ts';
import { axesOf, radarSentence, radarSeries, titleOf, type RadarModel } from './radar-series.ts';
import { pictureStyle, RadarLabels, TooLittleKnown } from './RadarLabels.tsx';
import { RadarOutline } from './RadarOutline.tsx';
import styles from './radar.module.css';

type Props = { model: RadarModel; drawing: RadarDrawing };

/** A radar of one model as recharts drew it when the site was built: it stands in the page and needs no recharts. */
export function RadarStill({ model, drawing: { rings, spokes, points } }: Props): ReactElement {
  const axes = axesOf([model]);
  const layout = radarLayout(axes, RADAR_SIZE);
  const series = radarSeries([model]);
  const places = points.map((point) => ({
    x: point?.[0] ?? layout.center.x,
    y: point?.[1] ?? layout.center.y,
  }));
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      style={pictureStyle(layout)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img could not hold its text
      role="img"
    >
      <title>{titleOf([model])}</title>
      <desc>{series.map((each) => radarSentence(each)).join(' ')}</desc>
      {rings.map((ring) => (
        <path key={ring} className={styles.ring} fill="none" d={ring} />
      ))}
      {spokes.map(([x1, y1, x2, y2]) => (
        <line key={`${x2} ${y2}`} className={styles.spoke} x1={x1} y1={y1} x2={x2} y2={y2} />
      ))}
      <RadarLabels layout={layout} axes={axes} series={series} />
      {series.map((each) => (
        <RadarOutline
          key={each.id}
          series={each}
          mark={SINGLE_MARK}
          seriesNumber={undefined}
          points={places}
        />
      ))}
      <TooLittleKnown layout={layout} series={series} />
    </svg>
  );
}
