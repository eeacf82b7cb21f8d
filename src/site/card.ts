import { radarSeries } from '#charts/radar-series.ts';
import { AXES, COMPONENTS } from '#core/model/components.ts';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import { coverage, countAvailability, labelOf, type Model } from '#core/model/model.ts';
import { type ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { availabilityOf, isNotFound, type Availability } from '#core/model/status.ts';
import { isUnchecked } from '#core/model/checked.ts';
import { radarModelOf } from '#parts/radar-models.ts';
import { readingDate } from '#words/format.ts';
import { SHORT_AXIS_LABELS } from '#words/axes.ts';
import type { Mark } from '#words/mark.ts';
import { answerPhrase, answerReason, answerSign } from '#words/model-answers.ts';
import { readingWord } from '#words/readings.ts';
import { answerWords } from '#words/share.ts';

import { BOLD, CARD_COLORS, clip, text, widthOf, wrap } from './card-text.ts';

/**
 * The pictures that social networks show beside a link, as SVG of 1200 × 630: what the thing is called, the answer in a
 * phrase and a sentence, of which day. Nothing in them is smaller than 19 px.
 */

const C = CARD_COLORS;

/** What a card says that has no picture of its own: of a license, a definition, a dataset. */
export type PlainCard = { title: string; subtitle: string; phrase: string; text: string };
/** Where the page is, as it is written on the card, and the day of its data. */
type Origin = { address: string; date: string };

/** The card of a license, a definition or a dataset. */
export function plainCard({ title, subtitle, phrase, text: words }: PlainCard, origin: Origin): string {
  return card(
    [head(title, subtitle, 1072), answer({ phrase, mark: null, reason: words, width: 1000, most: 3 })].join(
      '',
    ),
    origin,
  );
}

/** The card of a comparison of up to four models: the answer and the components of each. */
export function comparisonCard(title: string, records: readonly ModelRecord[], origin: Origin): string {
  const size = 0.85;
  const rows = records.map((record, at) => {
    const { model } = record;
    const given = answerOfModel(model, libraryOfRecord(record));
    const y = 262 + at * 80;
    return [
      text(64, y + 22, clip(labelOf(model), 440 / 28 / BOLD), { serif: true, bold: true, size: 28 }),
      mark(answerSign(given), 64, y + 34, 20),
      text(92, y + 51, answerWords(given), { size: 21, fill: C.ink2 }),
      `<g transform="translate(${560 - 64 * size} ${y - 494 * size}) scale(${size})">${strip(model, at === 0 ? 19 / size : null)}</g>`,
    ].join('');
  });
  return card(head(title, 'Side by side, component by component', 1072) + rows.join(''), origin);
}

/** The card of a model: its answer with the reason, its radar, its components. */
export function modelCard(record: ModelRecord, address: string): string {
  const { model, producerName, factsOf } = record;
  const given = answerOfModel(model, libraryOfRecord(record));
  const released = model.released === null ? [] : [readingDate(model.released)];
  const counts = countAvailability(model);
  const { checked, total } = coverage(model);
  const unknown = counts.unknown === 0 ? '' : `, ${counts.unknown} unknown`;
  return card(
    [
      head(labelOf(model), [producerName, ...released].join(' · '), 690),
      answer({
        phrase: answerPhrase(given),
        mark: answerSign(given),
        reason: `${given.unchecked ? 'Not checked yet. ' : ''}${answerReason(record, given, true)}`,
        width: 610,
        most: 4,
      }),
      radar(record),
      strip(model, 19),
      counted(518, `${counts.all} of ${total}`, `released${unknown}`),
      counted(547, `${checked} of ${total}`, 'claims checked'),
    ].join(''),
    { address, date: factsOf },
  );
}

function card(content: string, { address, date }: Origin): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
    `<rect width="1200" height="630" fill="${C.paper}"/>`,
    mark('partly', 66, 42, 30),
    text(110, 69, 'Ajar', { serif: true, bold: true, size: 32 }),
    text(1136, 65, 'How open is it, really?', { size: 22, fill: C.ink2, anchor: 'end' }),
    content,
    `<path d="M0 578.5H1200" stroke="${C.line}"/>`,
    text(64, 611, address, { size: 20, fill: C.ink2 }),
    text(1136, 611, `data of ${readingDate(date)}`, { size: 20, fill: C.ink2, anchor: 'end' }),
    '</svg>',
  ].join('');
}

/** The name as large as there is room for, in two lines where it is long, and a line below. */
function head(title: string, subtitle: string, width: number): string {
  const size = Math.min(76, Math.floor(width / widthOf(title) / BOLD));
  const lines = size >= 44 ? [title] : wrap(title, width / 44 / BOLD, 2);
  const at = lines.length === 1 ? [172] : [134, 180];
  const names = lines.map((line, index) =>
    text(64, at[index]!, line, { serif: true, bold: true, size: lines.length === 1 ? size : 44 }),
  );
  return [...names, text(64, 216, clip(subtitle, width / 24), { size: 24, fill: C.ink2 })].join('');
}

type Answered = { phrase: string; mark: Mark | null; reason: string; width: number; most: number };

/** The answer beside a bar of its color: a phrase with its mark, and why. */
function answer({ phrase, mark: sign, reason, width, most }: Answered): string {
  const [size, step] = [26, 35];
  const lines = wrap(reason, width / size, most);
  const isQuiet = sign === 'closed' || sign === 'not-found' || sign === 'unknown';
  return [
    `<path d="M67 250V${352 + (lines.length - 1) * step}" stroke="${isQuiet ? C.closed : C.open}" stroke-width="6"/>`,
    sign === null ? '' : mark(sign, 102, 258, 38),
    text(sign === null ? 98 : 160, 297, phrase, {
      serif: true,
      bold: true,
      size: Math.min(50, Math.floor(width / widthOf(phrase) / BOLD)),
    }),
    ...lines.map((line, at) => text(98, 345 + at * step, line, { serif: true, size })),
  ].join('');
}

const MARKS: Record<Exclude<Mark, 'undecided' | 'not-applicable'>, string> = {
  open: `<path d="M2 1.5A12 12 0 0 1 14 13.5H2Z" fill="${C.open}"/>`,
  partly: `<path d="M2.75 2.28A11.25 11.25 0 0 1 13.22 12.75H2.75Z" fill="none" stroke="${C.open}" stroke-width="1.5"/><path d="M2 13.5H14A12 12 0 0 0 10.49 5.01Z" fill="${C.open}"/>`,
  closed: `<path d="M1.5 10.5H14.5V13.5H1.5Z" fill="${C.closed}"/>`,
  'not-found': `<path d="M2.25 8.75H13.75V12.75H2.25Z" fill="none" stroke="${C.closed}" stroke-width="1.5"/>`,
  unknown: `<path d="M4.7 4.5A3.3 3.3 0 1 1 8 7.8V9.6" fill="none" stroke="${C.closed}" stroke-width="2.2"/><path d="M1.5 11.2h2.4v2.4H1.5z M6.8 11.2h2.4v2.4H6.8z M12.1 11.2h2.4v2.4h-2.4z" fill="${C.closed}"/>`,
};

function mark(sign: Mark, x: number, y: number, size: number): string {
  return sign === 'not-applicable' || sign === 'undecided'
    ? ''
    : `<g transform="translate(${x} ${y}) scale(${size / 16})">${MARKS[sign]}</g>`;
}

const CENTER = { x: 958, y: 282 };
const RADIUS = 112;

/** The radar of its five axes, each named with its word; no outline where too little is known. */
function radar(record: ModelRecord): string {
  const [series] = radarSeries([radarModelOf(record, 'five')]);
  if (series === undefined) return '';
  const place = (spoke: number, value: number) => {
    const angle = (Math.PI * 2 * spoke) / series.points.length - Math.PI / 2;
    return { x: CENTER.x + Math.cos(angle) * value, y: CENTER.y + Math.sin(angle) * value };
  };
  const at = (spoke: number, value: number) => {
    const { x, y } = place(spoke, value * RADIUS);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const ring = (value: number) => `M${series.points.map((_, spoke) => at(spoke, value)).join('L')}Z`;
  return [
    `<path d="${ring(1)}" fill="none" stroke="${C.line}"/>`,
    `<path d="${ring(0.5)}" fill="none" stroke="${C.line}" stroke-dasharray="2 4"/>`,
    ...series.points.map(({ word }, spoke) =>
      word === 'not-applicable'
        ? ''
        : `<path d="M${CENTER.x} ${CENTER.y}L${at(spoke, 1)}" stroke="${C.line}"${word === 'unknown' ? ' stroke-dasharray="2 4"' : ''}/>`,
    ),
    ...series.segments.map(
      ({ spokes, closed }) =>
        `<path d="M${spokes.map((spoke) => at(spoke, series.points[spoke]?.value ?? 0)).join('L')}${closed ? 'Z' : ''}" fill="${closed ? C.open : 'none'}" fill-opacity="0.14" stroke="${C.open}" stroke-width="3"/>`,
    ),
    ...series.points.map(({ axis, value, ...reading }, spoke) => {
      const { x, y } = place(spoke, RADIUS + 18);
      const anchor = Math.abs(x - CENTER.x) < 20 ? 'middle' : x > CENTER.x ? 'start' : 'end';
      const top = y < CENTER.y - RADIUS ? y - 24 : y > CENTER.y + 40 ? y + 16 : y - 4;
      const [cx, cy] = at(spoke, value ?? 1).split(' ');
      const dot =
        value === null
          ? ''
          : `<circle cx="${cx}" cy="${cy}" r="5" fill="${value === 0 ? C.paper : C.open}" stroke="${C.open}" stroke-width="2"/>`;
      const unread =
        reading.unchecked === true
          ? `<circle cx="${cx}" cy="${cy}" r="10" fill="none" stroke="${C.unchecked}" stroke-width="2" stroke-dasharray="3 3"/>`
          : '';
      return [
        dot,
        unread,
        text(x, top, axis, { bold: true, size: 20, anchor }),
        text(x, top + 23, readingWord(reading), {
          size: 19,
          fill: C.ink2,
          anchor,
        }),
      ].join('');
    }),
    series.tooLittleKnown
      ? text(CENTER.x, CENTER.y + 8, 'too little known', { size: 19, fill: C.ink2, anchor: 'middle' })
      : '',
  ].join('');
}

/** The components, a cell each, grouped as everywhere, the groups named in a size. */
function strip(model: Pick<Model, 'components'>, nameSize: number | null): string {
  let x = 64;
  return AXES.flatMap((axis) => {
    const cells = COMPONENTS.filter((component) => component.axis === axis);
    if (cells.length === 0) return [];
    const name =
      nameSize === null ? '' : text(x, 493, SHORT_AXIS_LABELS[axis], { size: nameSize, fill: C.ink2 });
    const drawn = cells.map(({ id }, at) => {
      const claim = model.components[id];
      const left = x + at * 34;
      const unread = isUnchecked(claim)
        ? `<circle cx="${left + 15}" cy="556" r="3.5" fill="${C.unchecked}"/>`
        : '';
      const cell = isNotFound(claim) ? NOT_FOUND_CELL : CELLS[availabilityOf(claim.status)];
      return cell(left) + unread;
    });
    x += cells.length * 34 + 20;
    return [name, ...drawn];
  }).join('');
}

const NOT_FOUND_CELL = (x: number) =>
  `<rect x="${x + 1}" y="539" width="28" height="8" fill="none" stroke="${C.closed}" stroke-width="2"/>`;

const CELLS: Record<Availability, (x: number) => string> = {
  all: (x) => `<rect x="${x}" y="504" width="30" height="44" fill="${C.open}"/>`,
  some: (x) =>
    `<rect x="${x + 1}" y="505" width="28" height="42" fill="none" stroke="${C.open}" stroke-width="2"/><rect x="${x}" y="526" width="30" height="22" fill="${C.open}"/>`,
  none: (x) => `<rect x="${x}" y="544" width="30" height="4" fill="${C.closed}"/>`,
  unknown: (x) =>
    `<path d="${[0, 1, 2, 3, 4, 5].map((row) => `M${x} ${509 + row * 7.5}h30`).join('')}" stroke="${C.closed}" stroke-width="3" stroke-dasharray="3 4.5"/>`,
  'not-applicable': (x) =>
    `<path d="M${x} 547h30" stroke="${C.line}" stroke-width="2" stroke-dasharray="5 4"/>`,
};

function counted(y: number, number: string, words: string): string {
  return `<text x="1136" y="${y}" text-anchor="end" font-family="Inter" font-size="20" fill="${C.ink2}"><tspan font-weight="600" fill="${C.ink}">${number}</tspan> ${words}</text>`;
}
