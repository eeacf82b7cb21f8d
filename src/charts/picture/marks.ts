import type { Mark } from '#words/mark.ts';
import { COLORS, placed } from './svg.ts';

/** The marks of 16 px by 16, as they stand beside every word of the app. */
const MARKS: Record<Mark, string> = {
  open: `<path fill="${COLORS.open}" d="M2 1.5A12 12 0 0 1 14 13.5H2Z"/>`,
  partly:
    `<path fill="none" stroke="${COLORS.open}" stroke-width="1.5" d="M2.75 2.28A11.25 11.25 0 0 1 13.22 12.75H2.75Z"/>` +
    `<path fill="${COLORS.open}" d="M2 13.5H14A12 12 0 0 0 10.49 5.01Z"/>`,
  closed: `<path fill="${COLORS.closed}" d="M1.5 10.5H14.5V13.5H1.5Z"/>`,
  'not-found': `<path fill="none" stroke="${COLORS.closed}" stroke-width="1.5" d="M2.25 8.75H13.75V12.75H2.25Z"/>`,
  undecided:
    `<path fill="none" stroke="${COLORS.unknown}" stroke-width="2.2" d="M4.7 4.5A3.3 3.3 0 1 1 8 7.8V9.6"/>` +
    `<path fill="${COLORS.unknown}" d="M1.5 11.6H14.5V13.6H1.5Z"/>`,
  unknown:
    `<path fill="none" stroke="${COLORS.unknown}" stroke-width="2.2" d="M4.7 4.5A3.3 3.3 0 1 1 8 7.8V9.6"/>` +
    `<path fill="${COLORS.unknown}" d="M1.5 11.2h2.4v2.4H1.5zM6.8 11.2h2.4v2.4H6.8zM12.1 11.2h2.4v2.4h-2.4z"/>`,
  'not-applicable': '',
};

/** A mark whose upper left corner is here. */
export function mark(x: number, y: number, which: Mark, size = 16): string {
  return placed(x, y, MARKS[which], size / 16);
}
