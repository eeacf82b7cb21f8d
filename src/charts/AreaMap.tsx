import type { ReactElement } from 'react';
import { Treemap } from 'recharts';
import { MarkGroup, MarkShape, type Mark } from './marks.tsx';
import styles from './pictures.module.css';

/** A part of the whole with the parts it falls into. */
export type AreaGroup = { name: string; areas: readonly { name: string; mark: Mark }[] };

/** Characters of the type in an area are about so wide. */
const LETTER = 7.2;
const ROOM = 10;
const HEIGHT = 440;
const LINE = 16;

/** Parts of a whole as areas, those of a group side by side. */
export function AreaMap({ groups, label }: { groups: readonly AreaGroup[]; label: string }): ReactElement {
  const data = groups.map(({ name, areas }) => ({
    name,
    children: areas.map((area) => ({ name: `${name} ${area.name}`, value: area.mark.count, part: area })),
  }));
  const first = data[0]?.children[0]?.name;
  return (
    <MarkGroup label={label} height={HEIGHT}>
      {(width) => (
        <Treemap
          data={data}
          width={width}
          height={HEIGHT}
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
  const named = linesOf(part.name, letters);
  // A number without a name would say nothing: who points at the area, or is on it, is told both.
  const lines = named !== null && height >= ROOM + LINE * (named.length + 1) ? named : [];
  return (
    <g>
      <MarkShape shape="rect" mark={part.mark} isFirst={name === first} {...{ x, y, width, height }} />
      {lines.length > 0 ? (
        <text y={y + 15} className={styles.areaName} data-shade={part.mark.shade} aria-hidden="true">
          {lines.map((line, at) => (
            <tspan key={line} x={x + ROOM / 2} dy={at === 0 ? 0 : LINE} className={styles.strong}>
              {line}
            </tspan>
          ))}
          <tspan x={x + ROOM / 2} dy={LINE}>
            {part.mark.count}
          </tspan>
        </text>
      ) : null}
    </g>
  );
}

/** A name in lines of so many letters, broken after spaces and hyphens; null where a part is longer. */
function linesOf(name: string, letters: number): string[] | null {
  const lines: string[] = [];
  for (const part of name.split(/(?<=[ -])/)) {
    if (part.trimEnd().length > letters) return null;
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && longer.trimEnd().length <= letters) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
