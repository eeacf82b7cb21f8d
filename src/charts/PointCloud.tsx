import { memo, useState, type ReactElement } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { MarkGroup, MarkShape, type Mark } from './marks.tsx';
import styles from './pictures.module.css';

/** Something at a place of two scales, with how far up it may be where that is not known. */
type CloudPoint = { x: number; y: number; upTo: number; mark: Mark };

type Props = {
  /** From left to right. */
  points: readonly CloudPoint[];
  label: string;
  x: { ticks: readonly number[]; isLog: boolean; name: (tick: number) => string };
  y: { ticks: readonly number[]; name: string };
};

const HEIGHT = 400;
const MARGIN = { top: 24, right: 12, bottom: 0, left: 0 };
const BESIDE = 36;
const BELOW = 28;
const RADIUS = 5;
/** Where several stand at one place, they stand a little above and below it: so many px. */
const LANES = [0, -6, 6] as const;
/** The name of a tick takes so much room. */
const TICK = 52;

/** Many things in one picture; the one that is pointed at, or has the focus, is named below. */
export function PointCloud(props: Props): ReactElement {
  const [named, setNamed] = useState('');
  const name = ({ target }: { target: EventTarget }) => {
    if (target instanceof Element) setNamed(target.closest('a')?.getAttribute('aria-label') ?? '');
  };
  return (
    // What it does for the pointer the focus does as well, and a link says its name itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onPointerOver={name} onFocus={name}>
      <Cloud {...props} />
      <p className={styles.named} aria-hidden="true">
        {named}
      </p>
    </div>
  );
}

/** recharts makes its marks anew whenever it is rendered, and one that has the focus would lose it. */
const Cloud = memo(function Cloud({ points, label, x, y }: Props): ReactElement {
  const domain = [x.ticks[0] ?? 0, x.ticks.at(-1) ?? 1];
  const most = y.ticks.at(-1) ?? 1;
  return (
    <MarkGroup label={label} height={HEIGHT}>
      {(width) => (
        <ScatterChart
          width={width}
          height={HEIGHT}
          margin={MARGIN}
          accessibilityLayer={false}
          data={[...points]}
        >
          <XAxis
            type="number"
            dataKey="x"
            scale={x.isLog ? 'log' : 'linear'}
            domain={domain}
            ticks={[...x.ticks]}
            interval={0}
            height={BELOW}
            axisLine={false}
            tickLine={false}
            tick={<XTick ticks={x.ticks} name={x.name} every={everyNth(x.ticks, width)} />}
          />
          <YAxis
            type="number"
            dataKey="y"
            domain={[0, most]}
            ticks={[...y.ticks]}
            width={BESIDE}
            axisLine={false}
            tickLine={false}
            tick={<YTick most={most} name={y.name} />}
          />
          <Scatter
            isAnimationActive={false}
            shape={
              <PointMark
                lanes={lanesOf(points, width - BESIDE - MARGIN.right, domain, x.isLog)}
                step={(HEIGHT - MARGIN.top - BELOW) / most}
                first={points[0]}
              />
            }
          />
        </ScatterChart>
      )}
    </MarkGroup>
  );
});

/** How many ticks there are to one that is named, so that the names stand apart. */
function everyNth(ticks: readonly number[], width: number): number {
  const apart = (width - BESIDE - MARGIN.right) / Math.max(1, ticks.length - 1);
  return Math.max(1, Math.ceil(TICK / apart));
}

/** Which lane each point takes, so that those at one place do not cover each other more than they must. */
function lanesOf(
  points: readonly CloudPoint[],
  width: number,
  [from = 0, to = 1]: readonly number[],
  isLog: boolean,
): ReadonlyMap<CloudPoint, number> {
  const on = (value: number) => (isLog ? Math.log(value) : value);
  const px = (value: number) => ((on(value) - on(from)) / (on(to) - on(from))) * width;
  const lastOf = new Map<string, number>();
  const lanes = new Map<CloudPoint, number>();
  for (const point of points) {
    const at = px(point.x);
    const isFree = (lane: number) => at - (lastOf.get(`${point.y} ${lane}`) ?? -Infinity) >= 2 * RADIUS;
    const lane = LANES.find(isFree) ?? LANES[0];
    lastOf.set(`${point.y} ${lane}`, at);
    lanes.set(point, lane);
  }
  return lanes;
}

type PointProps = {
  lanes: ReadonlyMap<CloudPoint, number>;
  /** How many px stand for one. */
  step: number;
  first: CloudPoint | undefined;
  /** Handed in by recharts. */
  payload?: CloudPoint;
  cx?: number;
  cy?: number;
};

function PointMark({ lanes, step, first, payload: point, cx = 0, cy = 0 }: PointProps): ReactElement {
  if (point === undefined) return <g />;
  const { mark, y, upTo } = point;
  const middle = cy + (lanes.get(point) ?? 0);
  return (
    <g>
      {upTo > y ? (
        <line className={styles.mayBe} x1={cx} x2={cx} y1={middle - RADIUS} y2={cy - (upTo - y) * step} />
      ) : null}
      <MarkShape shape="circle" mark={mark} isFirst={point === first} cx={cx} cy={middle} r={RADIUS} />
    </g>
  );
}

type TickProps = {
  /** Handed in by recharts. */
  x?: number;
  y?: number;
  payload?: { value: number };
};

type XTickProps = TickProps & Pick<Props['x'], 'ticks' | 'name'> & { every: number };

/** Each tick has its line; where there is no room to name all, the last is named and as many before it as fit. */
function XTick({ ticks, name, every, x = 0, y = 0, payload }: XTickProps) {
  const fromEnd = ticks.length - 1 - ticks.indexOf(payload?.value ?? NaN);
  return (
    <g aria-hidden="true">
      <line className={styles.grid} x1={x} x2={x} y1={MARGIN.top} y2={y} />
      {payload === undefined || fromEnd % every !== 0 ? null : (
        <text
          x={fromEnd === 0 ? x + MARGIN.right : x}
          y={y + 14}
          textAnchor={fromEnd === 0 ? 'end' : 'middle'}
          className={styles.name}
        >
          {name(payload.value)}
        </text>
      )}
    </g>
  );
}

function YTick({ most, name, x = 0, y = 0, payload }: TickProps & { most: number; name: string }) {
  const isTop = payload?.value === most;
  return (
    <g aria-hidden="true">
      {isTop ? (
        <text x={0} y={y - 12} className={styles.name}>
          {name}
        </text>
      ) : null}
      <text x={x} y={y + 4} textAnchor="end" className={styles.name}>
        {payload?.value}
      </text>
    </g>
  );
}
