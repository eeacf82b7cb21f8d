import { useId, type ReactElement, type ReactNode } from 'react';
import { radarLayout } from './radar-layout.ts';
import { markPath, OVERLAY_LIMIT, OVERLAY_MARKS } from './radar-marks.ts';
import { axesOf, radarSentence, radarSeries, type RadarModel } from './radar-series.ts';
import { RadarTable } from './RadarTable.tsx';
import styles from './radar.module.css';

export type RadarFrameProps = {
  /** One model, or two and three laid over each other; of more only the first three are drawn, all are in the table. */
  models: readonly RadarModel[];
  /** A model to compare with, drawn as a thin dashed outline; ignored where it is one of the models. */
  reference?: RadarModel | undefined;
  /** Width in px; the height follows from it and the number of axes. */
  size: number;
};

/**
 * Everything of a radar figure but the picture, which comes as children: caption, key and numbers. It needs no
 * recharts, so without children it stands in, at the same size, while the chart loads, when it fails and in prerendered HTML.
 */
export function RadarFrame({
  models,
  reference,
  size,
  children,
}: RadarFrameProps & { children?: ReactNode }): ReactElement {
  const captionId = useId();
  const axes = axesOf(models);
  const { width, height } = radarLayout(axes, size);
  const series = radarSeries(models);
  const drawn = series.slice(0, OVERLAY_LIMIT);
  const [behind] = radarSeries(reference && !drawn.some(({ id }) => id === reference.id) ? [reference] : []);
  const isInTable = series.some(({ id }) => id === behind?.id);
  return (
    <figure className={styles.figure} aria-labelledby={captionId}>
      <div className={styles.picture} style={{ maxWidth: width, aspectRatio: `${width} / ${height}` }}>
        {children}
      </div>
      {drawn.length > 1 && (
        <ul className={styles.key}>
          {drawn.map(({ id, name }, index) => (
            <li key={id}>
              <Swatch index={index} />
              <bdi>{name}</bdi>
            </li>
          ))}
          {behind && (
            <li>
              <Swatch index={null} />
              <bdi>{behind.name}</bdi>
            </li>
          )}
        </ul>
      )}
      <figcaption>
        <p id={captionId}>
          {drawn.map((each) => radarSentence(each, behind)).join(' ')}
          {series.length > drawn.length &&
            ` Only the first ${OVERLAY_LIMIT} of ${series.length} models are drawn.`}
        </p>
        <details>
          <summary>The numbers as a table</summary>
          <RadarTable axes={axes} series={behind && !isInTable ? [...series, behind] : series} />
        </details>
      </figcaption>
    </figure>
  );
}

function Swatch({ index }: { index: number | null }): ReactElement {
  const mark = index === null ? undefined : OVERLAY_MARKS[index];
  return (
    <svg
      className={styles.swatch}
      width="36"
      height="14"
      aria-hidden="true"
      data-series={index === null ? undefined : index + 1}
    >
      <path className={mark ? styles.outline : styles.reference} strokeDasharray={mark?.dash} d="M1 7H35" />
      {mark && (
        <path className={styles.marker} transform="translate(18 7)" d={markPath(mark.shape, mark.radius)} />
      )}
    </svg>
  );
}
