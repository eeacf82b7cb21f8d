import { escapeHtml } from '#words/escape.ts';

/** The colors and the texts of cards. */

export const CARD_COLORS = {
  paper: '#fbfaf6',
  ink: '#1b1d1f',
  ink2: '#55585a',
  open: '#0f6a5f',
  closed: '#66686a',
  unchecked: '#8a6409',
  line: '#c9c5b9',
} as const;

/** Bold letters are so much wider. */
export const BOLD = 1.08;

type Style = { size: number; serif?: boolean; bold?: boolean; fill?: string; anchor?: string };

/** A line of text at a place. */
export function text(
  x: number,
  y: number,
  words: string,
  { size, serif, bold, fill, anchor }: Style,
): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="${serif === true ? 'Source Serif 4' : 'Inter'}" font-size="${size}"${bold === true ? ' font-weight="600"' : ''} fill="${fill ?? CARD_COLORS.ink}"${anchor === undefined ? '' : ` text-anchor="${anchor}"`}>${escapeHtml(words)}</text>`;
}

/** About how wide a text is, in units of its size: there is no browser here to measure it. */
export function widthOf(words: string): number {
  return Array.from(words).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/[ijltf.,:;'’|!()[\] -]/.test(letter)) return 0.32;
  if (/[mwMW%@—]/.test(letter)) return 0.86;
  return /[A-Z]/.test(letter) ? 0.66 : /[\u0020-\u024F]/.test(letter) ? 0.53 : 1;
}

/**
 * Words in lines of a width, in units of their size. Where they do not fit into so many lines, whole sentences that fill
 * them stand, or the text ends in an ellipsis.
 */
export function wrap(words: string, width: number, most: number): string[] {
  const sentences = words.split(/(?<=\.) /);
  for (let count = sentences.length; count > 0; count -= 1) {
    const whole = linesOf(sentences.slice(0, count).join(' '), width);
    if (whole.length === most || (whole.length < most && count === sentences.length)) return whole;
  }
  const lines = linesOf(words, width);
  return [...lines.slice(0, most - 1), clip(lines.slice(most - 1).join(' '), width)];
}

function linesOf(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text cut at a word where it is too wide. */
export function clip(words: string, width: number): string {
  let cut = words;
  while (widthOf(`${cut}…`) > width && cut.includes(' ')) cut = cut.slice(0, cut.lastIndexOf(' '));
  return cut === words || widthOf(words) <= width ? words : `${cut}…`;
}
