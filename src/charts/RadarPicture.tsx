import type { ReactElement } from 'react';
import { axesOf, radarSeries, titleOf } from './radar-series.ts';
import { RadarChart } from './RadarChart.tsx';
import type { RadarFrameProps } from './RadarFrame.tsx';

/** The picture in a RadarFrame. Brings recharts along: load it lazily. */
export function RadarPicture({ models, reference, size }: RadarFrameProps): ReactElement {
  const [behind] = radarSeries(reference ? [reference] : []);
  return (
    <RadarChart
      axes={axesOf(models)}
      series={radarSeries(models)}
      reference={behind}
      size={size}
      title={titleOf(models)}
    />
  );
}
