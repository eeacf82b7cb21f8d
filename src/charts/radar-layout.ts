/** Where everything of a radar stands, in px of its own view box. No DOM: text widths are estimated, not measured. */

export type Place = { x: number; y: number };
export type SpokeLabel = Place & { name: string[]; remark: string[]; anchor: 'start' | 'middle' | 'end' };
export type RadarLayout = {
  width: number;
  height: number;
  center: Place;
  radius: number;
  /** Degrees, counterclockwise from three o'clock, as recharts counts them. */
  angles: number[];
};

/** The width of a radar of one model, in px. */
export const RADAR_SIZE = 320;
const FONT_SIZE = 13;
export const LINE_HEIGHT = 15;
/** How far outside the outer ring the "?" of an unknown spoke sits. */
export const UNKNOWN_DISTANCE = 18;
const LABEL_DISTANCE = 12;
const LABEL_DISTANCE_AT_UNKNOWN = 32;
/** Room above and below the outer ring for a "?" and a label. */
const MARGIN = LABEL_DISTANCE_AT_UNKNOWN + 2 * LINE_HEIGHT;

/** The first axis points up, the others follow clockwise. The same axes and width give the same height for any model. */
export function radarLayout(axes: readonly string[], width: number): RadarLayout {
  const radius = Math.round(width * 0.29);
  const angles = axes.map((_, spoke) => 90 - (360 / axes.length) * spoke);
  const lowest = Math.max(0, ...angles.map((angle) => -sine(angle)));
  const top = MARGIN + radius;
  return {
    width,
    height: Math.ceil(top + lowest * radius + MARGIN),
    center: { x: width / 2, y: top },
    radius,
    angles,
  };
}

/** The place on a spoke at a value from 0 (center) to 1 (outer ring), `beyond` px further out. */
export function placeOnSpoke(
  { center, radius, angles }: RadarLayout,
  spoke: number,
  value: number,
  beyond = 0,
): Place {
  const { x, y } = from(center, angles[spoke] ?? 0, value * radius + beyond);
  return { x: rounded(x), y: rounded(y) };
}

/**
 * Where an axis is named, with a word under its name: outside its spoke, pushed further out by a "?" and inward by the
 * edge of the picture.
 */
export function placeOfLabel(
  layout: RadarLayout,
  spoke: number,
  axis: string,
  word: 'unknown' | 'not-applicable' | null,
  said: string | null = null,
): SpokeLabel {
  const angle = layout.angles[spoke] ?? 0;
  const [right, up] = [cosine(angle), sine(angle)];
  const anchor = right > 0.3 ? 'start' : right < -0.3 ? 'end' : 'middle';
  const name = anchor === 'middle' ? [axis] : wrapped(axis);
  const remark =
    word === 'not-applicable'
      ? anchor === 'middle'
        ? ['does not apply']
        : ['does not', 'apply']
      : said === null
        ? []
        : [said];
  const lines = [...name, ...remark];
  const at = placeOnSpoke(layout, spoke, 1, word === 'unknown' ? LABEL_DISTANCE_AT_UNKNOWN : LABEL_DISTANCE);
  const widest = Math.max(...lines.map((line) => line.length)) * FONT_SIZE * 0.6;
  const room = anchor === 'start' ? layout.width - at.x : at.x;
  const overhang = anchor === 'middle' ? 0 : Math.max(0, widest - room);
  // A label moved inward would touch the outline, so it also moves up or down, away from the center.
  const lift = Math.min(overhang, 20) * (up < -0.01 ? 1 : -1);
  const linesAbove = ((1 + up) / 2) * (lines.length - 1) * LINE_HEIGHT;
  return {
    name,
    remark,
    anchor,
    x: rounded(at.x + (anchor === 'start' ? -overhang : overhang)),
    y: rounded(at.y + lift - linesAbove + (1 - up) * FONT_SIZE * 0.36),
  };
}

/** Two lines at the space nearest the middle; names without a space stay whole. */
function wrapped(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  if (spaces.length === 0) return [name];
  const middle = spaces.reduce((best, at) =>
    Math.abs(at - name.length / 2) < Math.abs(best - name.length / 2) ? at : best,
  );
  return [name.slice(0, middle), name.slice(middle + 1)];
}

function from({ x, y }: Place, angle: number, distance: number): Place {
  return { x: x + distance * cosine(angle), y: y - distance * sine(angle) };
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

/** A hundredth of a px is more than anybody sees. */
function rounded(length: number): number {
  return Math.round(100 * length) / 100;
}
