import type { ReactElement } from 'react';
import { Bar, BarChart } from 'recharts';
import { MarkGroup, MarkShape, type Mark } from './marks.tsx';
import styles from './pictures.module.css';

type Props = {
  /** Two marks a column: what is certain, and what stands on it and is not. */
  columns: readonly { count: number; certain: Mark; uncertain: Mark }[];
  columnWidth: number;
  label: string;
};

const HEIGHT = 120;
const ABOVE = 20;

/** Bars with their counts above them, each as wide as the column of a table below. */
export function CountBars({ columns, columnWidth, label }: Props): ReactElement {
  return (
    <MarkGroup label={label} height={HEIGHT}>
      {() => (
        <BarChart
          data={[...columns]}
          width={columns.length * columnWidth}
          height={HEIGHT}
          margin={{ top: ABOVE, right: 0, bottom: 0, left: 0 }}
          barSize={columnWidth / 2}
          accessibilityLayer={false}
        >
          {(['certain', 'uncertain'] as const).map((part) => (
            <Bar
              key={part}
              dataKey={(column: Props['columns'][number]) => column[part].count}
              stackId="count"
              isAnimationActive={false}
              shape={<CountBar columns={columns} part={part} />}
            />
          ))}
        </BarChart>
      )}
    </MarkGroup>
  );
}

type CountBarProps = Pick<Props, 'columns'> & {
  part: 'certain' | 'uncertain';
  /** Handed in by recharts. */
  index?: number;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
};

function CountBar({ columns, part, index = -1, x = 0, y = 0, width = 0, height = 0 }: CountBarProps) {
  const column = columns[index];
  if (column === undefined) return <g />;
  // The upper of the two that are there carries the count; both open the same, so that one of them is the stop.
  const isUpper = part === 'uncertain' ? column.uncertain.count > 0 : column.uncertain.count === 0;
  const isStop = index === 0 && (part === 'certain') === column.certain.count > 0;
  return (
    <g>
      {column[part].count > 0 ? (
        <MarkShape shape="rect" mark={column[part]} isFirst={isStop} {...{ x, y, width, height }} />
      ) : null}
      {isUpper ? (
        <text x={x + width / 2} y={y - 5} textAnchor="middle" className={styles.name} aria-hidden="true">
          {column.count}
        </text>
      ) : null}
    </g>
  );
}
