import {
  LINE_HEIGHT,
  placeOnSpoke,
  radarLayout,
  UNKNOWN_DISTANCE,
  type RadarLayout,
} from '../radar-layout.ts';
import { markPath, OVERLAY_LIMIT, OVERLAY_MARKS, SINGLE_MARK, type Mark } from '../radar-marks.ts';
import { labelOfAxis, namePlaces } from '../radar-names.ts';
import { axesOf, radarSeries, type RadarModel, type RadarSeries } from '../radar-series.ts';
import { COLORS, lines, round, text, type Drawn } from './svg.ts';

/** The radar of the app, written as a picture: the same places, marks and gaps, in light colors. */
export function drawRadar(models: readonly RadarModel[], reference: RadarModel | null, width: number): Drawn {
  const drawn = radarSeries(models).slice(0, OVERLAY_LIMIT);
  const axes = axesOf(models);
  const layout = radarLayout(axes, width);
  const [behind] =
    reference !== null && !drawn.some(({ id }) => id === reference.id) ? radarSeries([reference]) : [];
  const isAlone = drawn.length === 1;
  const svg = [
    ring(layout, 0.5, ' stroke-dasharray="2 3"'),
    ring(layout, 1, ''),
    ...axes.map((axis, spoke) => drawSpoke(layout, spoke, axis, drawn)),
    behind === undefined ? '' : drawOutline(layout, behind, null, COLORS.ink2),
    ...drawn.map((series, at) =>
      drawOutline(
        layout,
        series,
        isAlone ? SINGLE_MARK : (OVERLAY_MARKS[at] ?? null),
        isAlone ? COLORS.open : seriesColor(at),
      ),
    ),
    isAlone ? '' : drawNames(layout, axes, drawn),
    isAlone && drawn[0]?.tooLittleKnown === true
      ? text(layout.center.x, layout.center.y - layout.radius * 0.3, 'too little is known', {
          size: 13,
          anchor: 'middle',
        })
      : '',
  ];
  return { svg: svg.join(''), width: layout.width, height: layout.height };
}

/** Each model's name at its line, on a ground of paper. */
function drawNames(layout: RadarLayout, axes: readonly string[], series: readonly RadarSeries[]): string {
  return namePlaces(layout, axes, series)
    .map((at, index) => {
      const words = series[index]?.name;
      if (at === null || words === undefined) return '';
      const style = { size: 13, bold: true, anchor: at.anchor };
      const halo = `stroke="${COLORS.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
      return `<g ${halo}>${text(at.x, at.y, words, { ...style, color: seriesColor(index) })}</g>`;
    })
    .join('');
}

/** The line and mark of a model in an overlay, for its key. */
export function drawSwatch(at: number): string {
  const each = OVERLAY_MARKS[at];
  if (each === undefined) return '';
  const color = seriesColor(at);
  return (
    `<path d="M0 0H36" stroke="${color}" stroke-width="2.25"${dashes(each)}/>` +
    `<path transform="translate(18 0)" d="${markPath(each.shape, each.radius)}" fill="${color}" stroke="${COLORS.paper}"/>`
  );
}

function seriesColor(at: number): string {
  return COLORS.series[at] ?? COLORS.ink2;
}

function dashes({ dash }: Mark): string {
  return dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
}

function ring(layout: RadarLayout, value: number, dash: string): string {
  const corners = layout.angles.map((_, spoke) => place(layout, spoke, value)).join('L');
  return `<path fill="none" stroke="${COLORS.lineStrong}"${dash} d="M${corners}Z"/>`;
}

function place(layout: RadarLayout, spoke: number, value: number, beyond = 0): string {
  const { x, y } = placeOnSpoke(layout, spoke, value, beyond);
  return `${round(x)} ${round(y)}`;
}

function drawSpoke(layout: RadarLayout, spoke: number, axis: string, series: readonly RadarSeries[]): string {
  const points = series.flatMap((each) => each.points[spoke] ?? []);
  const applies = points.some(({ word }) => word !== 'not-applicable');
  const isUnknown = points.some(({ word }) => word === 'unknown');
  const label = labelOfAxis(layout, spoke, axis, series);
  const sign = placeOnSpoke(layout, spoke, 1, UNKNOWN_DISTANCE);
  const style = { size: 13, leading: LINE_HEIGHT, anchor: label.anchor };
  return [
    applies
      ? `<path stroke="${COLORS.lineStrong}"${isUnknown ? ' stroke-dasharray="2 3"' : ''} d="M${place(layout, spoke, 0)}L${place(layout, spoke, 1)}"/>`
      : '',
    isUnknown
      ? `<circle cx="${round(sign.x)}" cy="${round(sign.y)}" r="8.5" fill="${COLORS.paper}" stroke="${COLORS.unknown}"/>` +
        text(sign.x, sign.y + 4.5, '?', { size: 13, color: COLORS.unknown, anchor: 'middle' })
      : '',
    lines(label.x, label.y, label.name, { ...style, bold: true }),
    lines(label.x, label.y + label.name.length * LINE_HEIGHT, label.remark, { ...style, color: COLORS.ink2 }),
  ].join('');
}

/** Without a mark it is the baseline: a thin dashed outline. */
function drawOutline(layout: RadarLayout, series: RadarSeries, shape: Mark | null, color: string): string {
  const value = (spoke: number) => series.points[spoke]?.value ?? 0;
  const outlines = series.segments.map(({ spokes, closed }) => {
    const path = `M${spokes.map((spoke) => place(layout, spoke, value(spoke))).join('L')}${closed ? 'Z' : ''}`;
    if (shape === null)
      return `<path fill="none" stroke="${color}" stroke-width="1.25" stroke-dasharray="4 3" d="${path}"/>`;
    const fill = closed && shape.filled === true ? `fill="${color}" fill-opacity="0.14"` : 'fill="none"';
    return `<path ${fill} stroke="${color}" stroke-width="2.25" stroke-linejoin="round"${dashes(shape)} d="${path}"/>`;
  });
  if (shape === null) return outlines.join('');
  const markers = series.points.map(({ value: known }, spoke) => {
    if (known === null) return '';
    const [fill, stroke] = known === 0 ? [COLORS.paper, color] : [color, COLORS.paper];
    return `<path transform="translate(${place(layout, spoke, known)})" fill="${fill}" stroke="${stroke}" d="${markPath(shape.shape, shape.radius)}"/>`;
  });
  return outlines.join('') + markers.join('');
}
