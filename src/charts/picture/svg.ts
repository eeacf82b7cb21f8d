/** What pictures to take away are written with: text that is measured by estimate, as no document is there to ask. */

/** The colors of a picture: always the light ones, since nobody knows on what it will lie. */
export const COLORS = {
  paper: '#fbfaf6',
  ink: '#1b1d1f',
  ink2: '#55585a',
  line: '#e4e1d8',
  lineStrong: '#c9c5b9',
  open: '#0f6a5f',
  closed: '#66686a',
  unknown: '#6d6e70',
  unchecked: '#8a6409',
  series: ['#0f6a5f', '#a3441f', '#35518f'],
} as const;

const SERIF =
  "'Iowan Old Style','Palatino Linotype','Source Serif 4','Noto Serif',P052,Charter,Georgia,serif";
const SANS = "-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif";

/** A drawn part, and how much room it takes. */
export type Drawn = { svg: string; width: number; height: number };

type Style = {
  size: number;
  bold?: boolean;
  serif?: boolean;
  color?: string;
  anchor?: 'start' | 'middle' | 'end';
};

/** A line of text. */
export function text(x: number, y: number, words: string, style: Style): string {
  const { size, bold = false, serif = false, color = COLORS.ink, anchor = 'start' } = style;
  const attributes = [
    `x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${color}"`,
    `font-family="${serif ? SERIF : SANS}"`,
    ...(bold ? ['font-weight="600"'] : []),
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
  ];
  return `<text ${attributes.join(' ')}>${escapeXml(words)}</text>`;
}

/** About how wide a text is: an em for characters of wide scripts, a little more than half of one for the others. */
export function widthOf(words: string, size: number): number {
  let ems = 0;
  for (const character of words) {
    ems +=
      character > '\u2E7F'
        ? 1
        : /[A-ZMmW@%]/.test(character)
          ? 0.72
          : /[ilj.,:;'|! ]/.test(character)
            ? 0.3
            : 0.56;
  }
  return ems * size;
}

/** Breaks a text into lines that fit, and cuts off with an ellipsis what more than `most` lines would hold. */
export function wrap(words: string, width: number, size: number, most = Infinity): string[] {
  const broken: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter(Boolean)) {
    // A name that is too long for a line is broken at its hyphens.
    const parts = widthOf(word, size) > width ? word.split(/(?<=-)/) : [word];
    parts.forEach((part, at) => {
      const longer = line === '' ? part : `${line}${at === 0 ? ' ' : ''}${part}`;
      if (line !== '' && widthOf(longer, size) > width) {
        broken.push(line);
        line = part;
      } else line = longer;
    });
  }
  if (line !== '') broken.push(line);
  const fitting = broken.map((each) => cut(each, width, size));
  if (fitting.length <= most) return fitting;
  return [...fitting.slice(0, most - 1), cut(`${fitting[most - 1]} …${' '.repeat(99)}`, width, size)];
}

/** Breaks an address, which has no spaces, into lines that fit. */
export function breakAnywhere(words: string, width: number, size: number): string[] {
  const broken = [''];
  for (const character of words) {
    const line = broken.at(-1) ?? '';
    if (widthOf(line + character, size) > width) broken.push(character);
    else broken[broken.length - 1] = line + character;
  }
  return broken;
}

function cut(line: string, width: number, size: number): string {
  if (widthOf(line, size) <= width) return line;
  const characters = Array.from(line.replace(/[ …]+$/, ''));
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Lines of text below each other, from the baseline of the first. */
export function lines(
  x: number,
  y: number,
  texts: readonly string[],
  { leading, ...style }: Style & { leading: number },
): string {
  return texts.map((each, at) => text(x, y + at * leading, each, style)).join('');
}

/** A whole picture. */
export function document({ svg, width, height }: Drawn, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${COLORS.paper}"/>`,
    svg,
    '</svg>',
  ].join('');
}

/** Moves, and enlarges, what is drawn. */
export function placed(x: number, y: number, svg: string, scale = 1): string {
  return `<g transform="translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}">${svg}</g>`;
}

/** Names of models are text and nothing else; what XML has no place for is left out. */
export function escapeXml(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/\p{Cc}|[\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A hundredth of a px is more than anybody sees. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
