import { readingWord } from '#words/readings.ts';
import { axesOf, type RadarModel, type RadarReading } from '../radar-series.ts';
import { COLORS, round, text, wrap, type Drawn } from './svg.ts';

const ROW = 24;
const NAME = 300;
const WORD = 190;

/** Every axis a block, every model a line in it on one scale from closed to open. */
export function drawDots(models: readonly RadarModel[], width: number): Drawn {
  const axes = axesOf(models);
  const scale = width - NAME - WORD;
  let y = 0;
  const blocks = axes.map((axis, spoke) => {
    const head = text(0, y + 16, axis, { size: 16, bold: true });
    y += 26;
    const rows = models.map(({ name, readings }) => {
      const [first = ''] = wrap(name, NAME - 16, 14, 1);
      const reading = readings[spoke];
      const row = [
        text(0, y + 16, first, { size: 14 }),
        reading === undefined ? '' : drawReading(reading, y + ROW / 2, scale),
        text(NAME + scale + 20, y + 16, wordOf(reading), { size: 14, color: COLORS.ink2 }),
        reading?.unchecked === true
          ? `<circle cx="${width - 6}" cy="${y + ROW / 2}" r="3" fill="${COLORS.unchecked}"/>`
          : '',
      ].join('');
      y += ROW;
      return row;
    });
    y += 14;
    return head + rows.join('');
  });
  return { svg: blocks.join(''), width, height: y };
}

function wordOf(reading: RadarReading | undefined): string {
  if (reading === undefined) return '';
  return `${readingWord(reading)}${reading.unchecked === true ? ' (unchecked)' : ''}`;
}

function drawReading({ word, low, high }: RadarReading, y: number, scale: number): string {
  if (word === 'not-applicable') return '';
  const at = (value: number) => round(NAME + value * scale);
  const ground = `<path stroke="${COLORS.line}" d="M${at(0)} ${y}H${at(1)}"/>`;
  const color = word === 'unknown' ? COLORS.unknown : COLORS.open;
  if (low < high)
    return `${ground}<path stroke="${color}" stroke-width="3" stroke-dasharray="2 4" d="M${at(low)} ${y}H${at(high)}"/>`;
  const [fill, stroke] = word === 'closed' ? [COLORS.paper, COLORS.closed] : [COLORS.open, COLORS.open];
  return `${ground}<circle cx="${at(low)}" cy="${y}" r="6" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`;
}
