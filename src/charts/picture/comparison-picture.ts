import type { Mark } from '#words/mark.ts';
import type { RadarModel } from '../radar-series.ts';
import { drawDots } from './dots.ts';
import { mark } from './marks.ts';
import { drawRadar, drawSwatch } from './radar.ts';
import { drawStrip, type StripGroup } from './strip.ts';
import { COLORS, document, lines, placed, text, wrap, type Drawn } from './svg.ts';

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
/** Type in a radar has 13 px of its own view box, which is little for a picture that gets scaled down. */
const RADAR_SCALE = 1.15;

/** A picture of models beside each other to take away: it says what it shows, where it is from, and of which day. */
export function drawComparison(picture: ComparisonPicture): Drawn {
  const { title, summary, chart, models, source } = picture;
  let y = MARGIN;
  const parts: string[] = [];
  const put = (drawn: string, height: number) => {
    parts.push(drawn);
    y += height;
  };
  const heading = wrap(title, CONTENT, 36, 3);
  put(
    lines(MARGIN, y + 30, heading, { size: 36, leading: 44, bold: true, serif: true }),
    heading.length * 44 + 8,
  );
  const said = wrap(summary, CONTENT, 19, 4);
  put(
    lines(MARGIN, y + 16, said, { size: 19, leading: 28, serif: true, color: COLORS.ink2 }),
    said.length * 28 + 20,
  );
  const body =
    chart === 'each' ? drawEach(picture) : chart === 'dots' ? drawScale(models) : drawOverlay(picture);
  put(placed(MARGIN, y, body.svg), body.height + 8);
  put(drawKey(MARGIN, y), 30);
  put(`<path stroke="${COLORS.lineStrong}" d="M0 ${y}H${WIDTH}"/>`, 0);
  const [address, day] = source;
  const [where = ''] = wrap(address, CONTENT - 260, 16, 1);
  put(
    text(MARGIN, y + 30, where, { size: 16, color: COLORS.ink2 }) +
      text(WIDTH - MARGIN, y + 30, day, { size: 16, color: COLORS.ink2, anchor: 'end' }),
    50,
  );
  const height = Math.ceil(y);
  const drawn = { svg: parts.join(''), width: WIDTH, height };
  return { ...drawn, svg: document(drawn, title) };
}

/** Up to four beside each other: its name, answer, components and radar. */
function drawEach({ models, reference }: ComparisonPicture): Drawn {
  const across = models.length < 5 ? Math.max(1, models.length) : models.length < 7 ? 3 : 4;
  const column = CONTENT / across;
  const width = Math.min(column - 24, 420);
  const cells = models.map((model) => {
    const head = drawHead(model, width, 2);
    const radar = drawRadar([model.radar], reference, Math.min(width, 400) / RADAR_SCALE);
    const svg = head.svg + placed(0, head.height, radar.svg, RADAR_SCALE);
    return { svg, width, height: head.height + radar.height * RADAR_SCALE };
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
  const radar = drawRadar(
    models.map((model) => model.radar),
    reference,
    520 / RADAR_SCALE,
  );
  let y = 0;
  const list = models.map((model, at) => {
    const head = drawHead(model, 440, 1);
    const svg = placed(600, y, placed(-52, 14, drawSwatch(at)) + head.svg);
    y += head.height + 4;
    return svg;
  });
  const height = Math.max(radar.height * RADAR_SCALE, y);
  return { svg: placed(0, 0, radar.svg, RADAR_SCALE) + list.join(''), width: CONTENT, height };
}

function drawScale(models: readonly PicturedModel[]): Drawn {
  let y = 0;
  const column = CONTENT / 2;
  const heads = models.map((model, at) => {
    const head = drawHead(model, column - 40, 1);
    const svg = placed(at % 2 === 0 ? 0 : column, y, head.svg);
    if (at % 2 === 1 || at === models.length - 1) y += head.height + 4;
    return svg;
  });
  const dots = drawDots(
    models.map((model) => model.radar),
    CONTENT,
  );
  return { svg: heads.join('') + placed(0, y + 12, dots.svg), width: CONTENT, height: y + 12 + dots.height };
}

/** Which model it is, how open it is, and its seventeen components. Heads with as many lines have the same height. */
function drawHead({ radar, answer, strip, counts }: PicturedModel, width: number, most: number): Drawn {
  const name = wrap(radar.name, width, 22, most);
  const top = most * 28;
  const cells = drawStrip(strip, width);
  const words = answer.unchecked ? `${answer.words} (unchecked)` : answer.words;
  const svg = [
    lines(0, 20, name, { size: 22, leading: 28, bold: true, serif: true }),
    mark(0, top + 5, answer.mark, 17),
    text(25, top + 20, words, { size: 17 }),
    placed(0, top + 36, cells.svg),
    text(0, top + 36 + cells.height + 14, wrap(counts, width, 13, 1).join(''), {
      size: 13,
      color: COLORS.ink2,
    }),
  ];
  return { svg: svg.join(''), width, height: top + 36 + cells.height + 34 };
}

/** What the cells of the strips say. */
function drawKey(x: number, y: number): string {
  const cells = [
    ['all', false, 'released'],
    ['some', false, 'partly'],
    ['none', false, 'not published'],
    ['unknown', false, 'unknown'],
    ['not-applicable', true, 'not checked yet'],
  ] as const;
  return cells
    .map(([available, unchecked, words], at) => {
      const { svg } = drawStrip([{ name: '', cells: [{ available, unchecked }] }], 14);
      return placed(
        x + at * 140,
        y - 8,
        placed(0, 0, svg, 0.6) + text(18, 24, words, { size: 13, color: COLORS.ink2 }),
      );
    })
    .join('');
}
