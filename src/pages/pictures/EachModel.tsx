import { useMemo } from 'react';
import { Shades, type Shade } from '#charts/marks.tsx';
import { componentKey } from '#core/catalog/columns.ts';
import { detailView } from '#core/link/view.ts';
import { COMPONENTS } from '#core/model/components.ts';
import type { Availability } from '#core/model/status.ts';
import { drawnModels, modelPoints, pointGroups } from '#core/pictures/each-model.ts';
import type { GroupedBy } from '#core/pictures/openness.ts';
import { Link } from '#parts/Link.tsx';
import { PartError } from '#parts/PartError.tsx';
import { formatBillions, readingDate } from '#words/format.ts';
import {
  drawnSentence,
  groupName,
  groupPhrase,
  middleSentence,
  middleWords,
  POINT_KEY,
  pointSentence,
} from '#words/pictures.ts';
import { Key } from './Key.tsx';
import { PointCloud } from './lazy-charts.ts';
import { markLink } from './mark-link.tsx';
import { Numbers } from './Numbers.tsx';
import styles from './PicturesPage.module.css';
import { ScaleChoice } from './ScaleChoice.tsx';
import { useTableView, type PictureProps } from './table-behind.ts';

const SHADES: Record<Availability, Shade> = {
  all: 'open',
  some: 'partly',
  none: 'closed',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

/** Each model that was read well enough as a point: how much of it is released, against its size or its date. */
export function EachModel({ index, view, rows, count, by }: PictureProps & { by: GroupedBy }) {
  const { catalog } = index;
  const points = useMemo(() => modelPoints(index, rows, by), [index, rows, by]);
  const groups = useMemo(() => pointGroups(index, points, by), [index, points, by]);
  const table = useTableView(view);
  const bySize = by === 'size';
  const placeOf = (row: number) =>
    bySize ? formatBillions(catalog.total[row] ?? 0) : readingDate(catalog.released[row] ?? '');
  const ticks = bySize ? powersAround(points.map(({ at }) => at)) : yearsAround(points.map(({ at }) => at));
  return (
    <>
      <p className={styles.finding}>{middleSentence(groups, by)}</p>
      <div className={styles.tools}>
        <ScaleChoice scale={view.scale} />
        <Key
          label="What the points mean"
          fills={POINT_KEY.map(([available, words]) => [SHADES[available], words] as const)}
        />
      </div>
      <Shades />
      <PartError name="The picture" fallback={<div className={styles.points} />}>
        <PointCloud
          label={`Components released, by ${bySize ? 'size' : 'date'}, a point a model. The arrow keys go from point to point.`}
          points={points.map((point) => {
            const { row, at, released, unknown, trainingData } = point;
            return {
              x: at,
              y: released,
              upTo: released + unknown,
              mark: {
                shade: SHADES[trainingData],
                count: 1,
                label: pointSentence(point, catalog.names[row] ?? '', placeOf(row)),
                link: markLink({ ...detailView('model', catalog.ids[row] ?? ''), release: view.release }),
              },
            };
          })}
          x={{ ticks, isLog: bySize, name: (tick) => (bySize ? formatBillions(tick) : String(tick)) }}
          y={{ ticks: [0, 5, 10, COMPONENTS.length], name: 'Components released' }}
        />
      </PartError>
      <p className={styles.note}>
        {drawnSentence(points.length, count, by)}{' '}
        <Link to={table(drawnModels(by))}>The drawn models in the table</Link>
      </p>
      <Numbers
        caption={`Models read well enough, ${bySize ? 'by size' : 'by year'}`}
        heads={[bySize ? 'Size (billions)' : 'Year', 'Models', 'Training data released']}
        rows={groups.map((group) => {
          const ranges = { ...drawnModels(by).ranges, [by]: { ...group.bounds, unknown: false } };
          const where = groupPhrase(group, by);
          return {
            key: groupName(group, by),
            head: `${groupName(group, by)}${group.middle ? `: median ${middleWords(group.middle)} of ${COMPONENTS.length} components` : ''}`,
            cells: [
              { count: group.count, label: `${group.count} models ${where}`, to: table({ ranges }) },
              {
                count: group.trainingData,
                label: `${group.trainingData} models ${where} with their training data released`,
                to: table({ ranges, facets: { [componentKey('trainingData')]: ['released'] } }),
              },
            ],
          };
        })}
      />
    </>
  );
}

/** The powers of ten from below the least to above the greatest. */
function powersAround(sizes: readonly number[]): number[] {
  const [first = 1] = sizes;
  const from = Math.floor(Math.log10(first));
  const to = Math.max(from + 1, Math.ceil(Math.log10(sizes.at(-1) ?? first)));
  return Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
}

/** The years from the one of the first to the one after the last. */
function yearsAround(dates: readonly number[]): number[] {
  const from = Math.floor(dates[0] ?? 0);
  const to = Math.max(from + 1, Math.ceil(dates.at(-1) ?? from));
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
