import type { ReactElement } from 'react';
import { listOf } from '#words/list-of.ts';
import { OVERLAY_LIMIT } from './radar-marks.ts';
import { radarSeries } from './radar-series.ts';
import { RadarChart } from './RadarChart.tsx';
import { axesOf, type RadarFrameProps } from './RadarFrame.tsx';

/** The picture in a RadarFrame. Brings recharts along: load it lazily. */
export function RadarPicture({ models, reference, size }: RadarFrameProps): ReactElement {
  const [behind] = radarSeries(reference ? [reference] : []);
  const names = models.slice(0, OVERLAY_LIMIT).map(({ name }) => name);
  return (
    <RadarChart
      axes={axesOf(models)}
      series={radarSeries(models)}
      reference={behind}
      size={size}
      title={`How open ${listOf(names)} ${names.length > 1 ? 'are' : 'is'}`}
    />
  );
}
