import type { ReactElement } from 'react';
import { Bar, BarChart, XAxis } from 'recharts';
import { MarkGroup, MarkShape, SHADES, type Mark } from './marks.tsx';
import styles from './pictures.module.css';

/** A column of bars that stand on each other, and what stands under it. */
type BarColumn = { name: string; notes: readonly string[]; marks: readonly Mark[] };

type Props = {
  columns: readonly BarColumn[];
  /** All columns of one height, or as high as there are models. */
  scale: 'share' | 'count';
  label: string;
};

const BARS_HEIGHT = 176;
const LINE = 16;

/** How many models have each answer, a column a group. */
export function StackedBars({ columns, scale, label }: Props): ReactElement {
  const lines = 1 + Math.max(0, ...columns.map(({ notes }) => notes.length));
  const below = lines * LINE + 8;
  const shades = SHADES.filter((shade) => columns.some((column) => markIn(column, shade) !== undefined));
  const [first] = shades;
  const firstColumn = columns.findIndex((column) => first !== undefined && markIn(column, first)?.link);
  return (
    <MarkGroup label={label} height={BARS_HEIGHT + below}>
      {(width) => (
        <BarChart
          data={[...columns]}
          width={width}
          height={BARS_HEIGHT + below}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          stackOffset={scale === 'share' ? 'expand' : 'none'}
          barCategoryGap="14%"
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="name"
            interval={0}
            height={below}
            axisLine={false}
            tickLine={false}
            tick={<ColumnName columns={columns} />}
          />
          {shades.map((shade) => (
            <Bar
              key={shade}
              dataKey={(column: BarColumn) => markIn(column, shade)?.count ?? 0}
              stackId="answers"
              isAnimationActive={false}
              shape={
                <ColumnMark
                  columns={columns}
                  shade={shade}
                  firstColumn={shade === first ? firstColumn : -1}
                />
              }
            />
          ))}
        </BarChart>
      )}
    </MarkGroup>
  );
}

function markIn({ marks }: BarColumn, shade: Mark['shade']): Mark | undefined {
  return marks.find((mark) => mark.shade === shade && mark.count > 0);
}

type ColumnMarkProps = {
  columns: readonly BarColumn[];
  shade: Mark['shade'];
  firstColumn: number;
  /** Handed in by recharts. */
  index?: number;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
};

function ColumnMark({
  columns,
  shade,
  firstColumn,
  index = -1,
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: ColumnMarkProps) {
  const column = columns[index];
  const mark = column && markIn(column, shade);
  if (mark === undefined) return <g />;
  return <MarkShape shape="rect" mark={mark} isFirst={index === firstColumn} {...{ x, y, width, height }} />;
}

type ColumnNameProps = {
  columns: readonly BarColumn[];
  /** Handed in by recharts. */
  index?: number;
  x?: number;
  y?: number;
};

function ColumnName({ columns, index = -1, x = 0, y = 0 }: ColumnNameProps) {
  const column = columns[index];
  return (
    <text x={x} y={y + 6} textAnchor="middle" className={styles.name} aria-hidden="true">
      <tspan x={x} dy="1em" className={styles.strong}>
        {column?.name}
      </tspan>
      {column?.notes.map((note) => (
        <tspan key={note} x={x} dy={LINE}>
          {note}
        </tspan>
      ))}
    </text>
  );
}
