import type { Mark } from '#words/mark.ts';
import { OVERLAY_LIMIT } from '../radar-marks.ts';
import type { RadarModel } from '../radar-series.ts';
import { NONE_SEEN } from '#words/readings.ts';
import { drawDots } from './dots.ts';
import { mark } from './marks.ts';
import { drawRadar, drawSwatch } from './radar.ts';
import { drawStrip, type StripGroup } from './strip.ts';
import { breakAnywhere, COLORS, document, lines, placed, text, wrap, type Drawn } from './svg.ts';

/** A model as a picture shows it. */
export type PicturedModel = {
  radar: RadarModel;
  /** How open it is in one phrase. */
  answer: { words: string; mark: Mark; unchecked: boolean };
  strip: readonly StripGroup[];
  counts: string;
};

export type ComparisonPicture = {
  title: string;
  summary: string;
  /** One radar each, up to three laid over each other, or dots on one scale. */
  chart: 'each' | 'overlay' | 'dots';
  models: readonly PicturedModel[];
  reference: RadarModel | null;
  /** Where it is from, and of which day. */
  source: readonly [address: string, day: string];
};

const WIDTH = 1200;
const MARGIN = 48;
const CONTENT = WIDTH - 2 * MARGIN;
/**
 * Type in a radar has 13 px of its own view box, which is little for a picture that gets scaled down; the longer names of
 * eight axes need the room that this would take.
 */
const scaleFor = ({ readings }: RadarModel) => (readings.length > 5 ? 1 : 1.15);

/** A picture of models beside each other to take away: it says what it shows, where it is from, and of which day. */
export function drawComparison(picture: ComparisonPicture): Drawn {
  const { title, summary, chart, source } = picture;
  let y = MARGIN;
  const parts: string[] = [];
  const put = (drawn: string, height: number) => {
    parts.push(drawn);
    y += height;
  };
  // The names of eight models are to fit, and the question after them.
  const isLong = wrap(title, CONTENT, 36).length > 2;
  const [size, leading] = isLong ? [28, 36] : [36, 44];
  const heading = wrap(title, CONTENT, size, 4);
  put(
    lines(MARGIN, y + 30, heading, { size, leading, bold: true, serif: true }),
    heading.length * leading + 8,
  );
  const said = wrap(summary, CONTENT, 19, 4);
  put(
    lines(MARGIN, y + 16, said, { size: 19, leading: 28, serif: true, color: COLORS.ink2 }),
    said.length * 28 + 20,
  );
  const body = DRAWN[chart](picture);
  put(placed(MARGIN, y, body.svg), body.height + 12);
  const key = drawKey(picture);
  put(placed(MARGIN, y, key.svg), key.height + 8);
  put(`<path stroke="${COLORS.lineStrong}" d="M0 ${y}H${WIDTH}"/>`, 0);
  const [address, day] = source;
  const where = breakAnywhere(address, CONTENT - 280, 15);
  put(
    lines(MARGIN, y + 28, where, { size: 15, leading: 20, color: COLORS.ink2 }) +
      text(WIDTH - MARGIN, y + 28, day, { size: 15, color: COLORS.ink2, anchor: 'end' }),
    26 + where.length * 20,
  );
  const height = Math.ceil(y);
  const drawn = { svg: parts.join(''), width: WIDTH, height };
  return { ...drawn, svg: document(drawn, title) };
}

const DRAWN = { each: drawEach, overlay: drawOverlay, dots: drawScale };

/** How many stand beside each other: of eight axes fewer, whose names need room. */
function acrossFor(models: readonly PicturedModel[]): number {
  const axes = models[0]?.radar.readings.length ?? 0;
  const rows = Math.ceil(models.length / (axes > 5 ? 3 : 4));
  return Math.ceil(models.length / rows);
}

/** Beside each other: the name of each, its answer, components and radar. A model alone has its radar at its side. */
function drawEach({ models, reference }: ComparisonPicture): Drawn {
  const across = acrossFor(models);
  const isAlone = models.length === 1;
  const column = isAlone ? CONTENT / 2 : CONTENT / across;
  const width = Math.min(column - 24, 440);
  const room = roomFor(models, width);
  const cells = models.map((model) => {
    const head = drawHead(model, width, room);
    const scale = scaleFor(model.radar);
    const radar = drawRadar([model.radar], reference, Math.min(width, isAlone ? 460 : 400) / scale);
    const [x, y] = isAlone ? [column, -40] : [0, head.height];
    const svg = head.svg + placed(x, y, radar.svg, scale);
    return { svg, width, height: Math.max(head.height, y + radar.height * scale) };
  });
  let y = 0;
  const rows: string[] = [];
  for (let first = 0; first < cells.length; first += across) {
    const row = cells.slice(first, first + across);
    rows.push(...row.map(({ svg }, at) => placed(at * column, y, svg)));
    y += Math.max(...row.map(({ height }) => height)) + 12;
  }
  return { svg: rows.join(''), width: CONTENT, height: y };
}

/** The radars laid over each other, and beside them whose line is which. */
function drawOverlay({ models, reference }: ComparisonPicture): Drawn {
  const radars = models.map((model) => model.radar);
  const radar = drawRadar(radars, reference, 520);
  const room = roomFor(models, 440);
  let y = 0;
  const list = models.map((model, at) => {
    const head = drawHead(model, 440, room);
    const svg = placed(620, y, placed(-56, 14, drawSwatch(at)) + head.svg);
    y += head.height + 4;
    return svg;
  });
  const height = Math.max(radar.height, y);
  return { svg: radar.svg + list.join(''), width: CONTENT, height };
}

function drawScale({ models }: ComparisonPicture): Drawn {
  const column = CONTENT / 2;
  const room = roomFor(models, column - 40);
  let y = 0;
  const heads = models.map((model, at) => {
    const head = drawHead(model, column - 40, room);
    const svg = placed(at % 2 === 0 ? 0 : column, y, head.svg);
    if (at % 2 === 1 || at === models.length - 1) y += head.height + 4;
    return svg;
  });
  const radars = models.map((model) => model.radar);
  const dots = drawDots(radars, CONTENT);
  return { svg: heads.join('') + placed(0, y + 12, dots.svg), width: CONTENT, height: y + 12 + dots.height };
}

/** How many lines the longest name and the longest counts take, so that what is below stands on one height. */
type Room = { name: number; counts: number };
const NAME = { size: 22, leading: 28, most: 2 };
const COUNTS = { size: 13, leading: 18, most: 2 };

function roomFor(models: readonly PicturedModel[], width: number): Room {
  const most = (texts: readonly string[], { size, most: limit }: typeof NAME) =>
    Math.max(1, ...texts.map((each) => wrap(each, width, size, limit).length));
  return {
    name: most(
      models.map(({ radar }) => radar.name),
      NAME,
    ),
    counts: most(
      models.map(({ counts }) => counts),
      COUNTS,
    ),
  };
}

/** Which model it is, how open it is, and its components. */
function drawHead({ radar, answer, strip, counts }: PicturedModel, width: number, room: Room): Drawn {
  const top = room.name * NAME.leading;
  const cells = drawStrip(strip, width);
  const words = answer.unchecked ? `${answer.words} (unchecked)` : answer.words;
  const below = top + 36 + cells.height;
  const svg = [
    lines(0, 20, wrap(radar.name, width, NAME.size, NAME.most), { ...NAME, bold: true, serif: true }),
    mark(0, top + 5, answer.mark, 17),
    text(25, top + 20, words, { size: 17 }),
    placed(0, top + 36, cells.svg),
    lines(0, below + 14, wrap(counts, width, COUNTS.size, COUNTS.most), { ...COUNTS, color: COLORS.ink2 }),
  ];
  return { svg: svg.join(''), width, height: below + 16 + room.counts * COUNTS.leading };
}

/** What the cells of the strips and the places in the picture say. */
function drawKey({ chart, models, reference }: ComparisonPicture): Drawn {
  const cells = [
    [{ available: 'all' }, 'released'],
    [{ available: 'some' }, 'partly'],
    [{ available: 'none', isNotFound: true }, NONE_SEEN],
    [{ available: 'none' }, 'withheld'],
    [{ available: 'unknown' }, 'unknown'],
    [{ available: 'not-applicable', unchecked: true }, 'not checked yet'],
  ] as const;
  const style = { size: 13, color: COLORS.ink2 };
  const swatches = cells.map(([cell, words], at) => {
    const { svg } = drawStrip([{ name: '', cells: [{ isNotFound: false, unchecked: false, ...cell }] }], 14);
    return placed(at * 140, -8, placed(0, 0, svg, 0.6) + text(18, 24, words, style));
  });
  const rings =
    'Outer ring open, middle ring partly, center closed or none seen; ? unknown. The area of a shape means nothing.';
  const said =
    chart === 'dots'
      ? 'Left closed or none seen, middle partly, right open; a dashed line where facts are unknown; a dot at the end where a claim is not checked yet.'
      : reference === null || !isDashed(reference, chart, models)
        ? rings
        : `${rings} Dashed: the baseline, ${reference.name}.`;
  const left =
    chart === 'overlay' && models.length > OVERLAY_LIMIT
      ? ` Only the first ${OVERLAY_LIMIT} of ${models.length} models are drawn.`
      : '';
  const remarks = wrap(said + left, CONTENT, 13, 2);
  return {
    svg: swatches.join('') + lines(0, 40, remarks, { ...style, leading: 18 }),
    width: CONTENT,
    height: 36 + remarks.length * 18,
  };
}

/** A baseline is dashed behind the others; where it stands alone or is one of those laid over each other, it is no baseline. */
function isDashed(
  { id }: RadarModel,
  chart: ComparisonPicture['chart'],
  models: readonly PicturedModel[],
): boolean {
  const place = models.findIndex(({ radar }) => radar.id === id);
  return chart === 'overlay' ? place >= OVERLAY_LIMIT : models.length > 1;
}
