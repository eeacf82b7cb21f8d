import type { ReactElement } from 'react';
import { Treemap } from 'recharts';
import { MarkGroup, MarkRect, type Mark } from './marks.tsx';
import styles from './pictures.module.css';

/** A part of the whole with the parts it falls into. */
export type AreaGroup = { name: string; areas: readonly { name: string; mark: Mark }[] };

/** Characters of the type in an area are about so wide. */
const LETTER = 7;
const ROOM = 10;

/** Parts of a whole as areas, those of a group side by side. */
export function AreaMap({ groups, label }: { groups: readonly AreaGroup[]; label: string }): ReactElement {
  const data = groups.map(({ name, areas }) => ({
    name,
    children: areas.map((area) => ({ name: `${name} ${area.name}`, value: area.mark.count, part: area })),
  }));
  const first = data[0]?.children[0]?.name;
  return (
    <MarkGroup label={label}>
      {(width) => (
        <Treemap
          data={data}
          width={width}
          height={width < 560 ? 480 : 420}
          aspectRatio={1.4}
          isAnimationActive={false}
          nodeGap={1}
          nodeInset={1}
          content={<Area first={first} />}
        />
      )}
    </MarkGroup>
  );
}

type AreaProps = {
  first: string | undefined;
  /** Handed in by recharts, for the whole and its groups as well. */
  name?: string;
  part?: AreaGroup['areas'][number];
  x?: number;
  y?: number;
  width?: number;
  height?: number;
};

function Area({ first, name, part, x = 0, y = 0, width = 0, height = 0 }: AreaProps): ReactElement {
  if (part === undefined || width <= 0 || height <= 0) return <g />;
  const letters = Math.floor((width - ROOM) / LETTER);
  const isNamed = letters >= part.name.length && height >= 36;
  const isCounted = letters >= 2 && height >= 20;
  return (
    <g>
      <MarkRect mark={part.mark} isFirst={name === first} {...{ x, y, width, height }} />
      {isNamed || isCounted ? (
        <text
          x={x + ROOM / 2}
          y={y + 15}
          className={styles.areaName}
          data-shade={part.mark.shade}
          aria-hidden="true"
        >
          {isNamed ? <tspan className={styles.strong}>{part.name}</tspan> : null}
          <tspan x={x + ROOM / 2} dy={isNamed ? 16 : 0}>
            {part.mark.count}
          </tspan>
        </text>
      ) : null}
    </g>
  );
}
