import type { ReactElement } from 'react';
import { PolarGrid, PolarRadiusAxis, Radar, RadarChart as Chart } from 'recharts';
import { radarLayout } from './radar-layout.ts';
import { OVERLAY_LIMIT, OVERLAY_MARKS, SINGLE_MARK } from './radar-marks.ts';
import { radarSentence, type RadarSeries } from './radar-series.ts';
import { LineNames, pictureStyle, RadarLabels, TooLittleKnown } from './RadarLabels.tsx';
import { RadarOutline } from './RadarOutline.tsx';
import styles from './radar.module.css';

export type RadarChartProps = {
  axes: readonly string[];
  /** One model, or up to three laid over each other; any further are not drawn. */
  series: readonly RadarSeries[];
  /** A model to compare with, drawn as a thin dashed outline. */
  reference?: RadarSeries | undefined;
  /** Width in px; the height follows from it and the axes. A narrower container scales the picture down. */
  size: number;
  title: string;
};

/** How open models are, axis by axis. Grid, outlines and values come from recharts; unknown is drawn by us. */
export function RadarChart({ axes, series, reference, size, title }: RadarChartProps): ReactElement {
  const layout = radarLayout(axes, size);
  const drawn = series.slice(0, OVERLAY_LIMIT);
  const marks = drawn.length > 1 ? OVERLAY_MARKS : [SINGLE_MARK];
  const behind = reference && drawn.some(({ id }) => id === reference.id) ? undefined : reference;
  const outlines = [...(behind ? [behind] : []), ...drawn];
  const rows = axes.map((_, spoke) => outlines.map((outline) => outline.points[spoke]?.value ?? null));
  // Whether any drawn model has this spoke at all.
  const applies = (spoke: number) => drawn.some((each) => !each.removed.includes(spoke));
  return (
    <Chart
      className={styles.chart ?? ''}
      data={rows}
      width={layout.width}
      height={layout.height}
      cx={layout.center.x}
      cy={layout.center.y}
      outerRadius={layout.radius}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      style={pictureStyle(layout)}
      accessibilityLayer={false}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- recharts draws an svg; an img could not hold its text
      role="img"
      title={title}
      desc={drawn.map((each) => radarSentence(each, behind)).join(' ')}
    >
      <PolarRadiusAxis domain={[0, 1]} tick={false} axisLine={false} />
      <PolarGrid
        className={styles.ring}
        radialLines={false}
        polarRadius={[layout.radius / 2, layout.radius]}
        zIndex={0}
      />
      <PolarGrid
        className={styles.spoke}
        polarRadius={[]}
        polarAngles={layout.angles.filter((_, spoke) => applies(spoke))}
        zIndex={0}
      />
      <RadarLabels layout={layout} axes={axes} series={drawn} />
      {outlines.map((outline, index) => {
        const place = drawn.indexOf(outline);
        const seriesNumber = drawn.length > 1 && place >= 0 ? place + 1 : undefined;
        return (
          <Radar
            key={outline.id}
            dataKey={String(index)}
            isAnimationActive={false}
            activeDot={false}
            zIndex={0}
            shape={<RadarOutline series={outline} mark={marks[place]} seriesNumber={seriesNumber} />}
          />
        );
      })}
      {drawn.length > 1 ? <LineNames layout={layout} axes={axes} series={drawn} /> : null}
      <TooLittleKnown layout={layout} series={drawn} />
    </Chart>
  );
}
