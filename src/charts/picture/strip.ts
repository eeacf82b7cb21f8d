import type { Availability } from '#core/model/status.ts';
import { COLORS, round, text, type Drawn } from './svg.ts';

/** The components of one axis. */
export type StripGroup = {
  name: string;
  cells: readonly { available: Availability; isNotFound: boolean; unchecked: boolean }[];
};

const GAP = 2;
const BETWEEN = 12;
const HEAD = 18;
const CELL = 24;

/**
 * The strip of cells, as wide as it may be: full, half, a line on the ground, hollow where nothing was found, dots;
 * a dot below what nobody has checked.
 */
export function drawStrip(groups: readonly StripGroup[], width: number): Drawn {
  const count = groups.reduce((sum, { cells }) => sum + cells.length, 0);
  const gaps = (count - groups.length) * GAP + (groups.length - 1) * BETWEEN;
  const cell = Math.min(22, (width - gaps) / count);
  let x = 0;
  const drawn = groups.map(({ name, cells }) => {
    const head = text(x, 11, name, { size: 12, color: COLORS.ink2 });
    const row = cells.map((each) => {
      const here = drawCell(round(x), round(cell), each);
      x += cell + GAP;
      return here;
    });
    x += BETWEEN - GAP;
    return head + row.join('');
  });
  return { svg: drawn.join(''), width: x - BETWEEN, height: HEAD + CELL + 10 };
}

function drawCell(x: number, width: number, cell: StripGroup['cells'][number]): string {
  const { available, isNotFound, unchecked } = cell;
  const dot = unchecked
    ? `<circle cx="${round(x + width / 2)}" cy="${HEAD + CELL + 6}" r="2" fill="${COLORS.unchecked}"/>`
    : '';
  const drawn = isNotFound ? drawNotFound(x, width) : drawAvailable(x, width, available);
  return drawn + dot;
}

function drawNotFound(x: number, width: number): string {
  return `<rect x="${x + 0.5}" y="${HEAD + CELL - 5.5}" width="${width - 1}" height="5" fill="none" stroke="${COLORS.closed}"/>`;
}

function drawAvailable(x: number, width: number, available: Availability): string {
  const box = (y: number, height: number) => `x="${x}" y="${HEAD + y}" width="${width}" height="${height}"`;
  switch (available) {
    case 'all':
      return `<rect ${box(0, CELL)} fill="${COLORS.open}"/>`;
    case 'some':
      return (
        `<rect x="${x + 0.75}" y="${HEAD + 0.75}" width="${width - 1.5}" height="${CELL - 1.5}" fill="none" stroke="${COLORS.open}" stroke-width="1.5"/>` +
        `<rect ${box(CELL / 2, CELL / 2)} fill="${COLORS.open}"/>`
      );
    case 'none':
      return `<rect ${box(CELL - 3, 3)} fill="${COLORS.closed}"/>`;
    case 'unknown': {
      const dots: string[] = [];
      for (let top = 1; top < CELL; top += 5)
        for (let left = 1; left < width - 1; left += 4)
          dots.push(`M${round(x + left)} ${HEAD + top}h1.6v1.6h-1.6z`);
      return `<path fill="${COLORS.unknown}" d="${dots.join('')}"/>`;
    }
    case 'not-applicable':
      return '';
  }
}
