import { createRequire } from 'node:module';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { encode } from 'fast-png';
import { CARD_COLORS } from './card-text.ts';

/** How wide a picture is; networks ask for 600 px at least, and with each px more it takes longer to come. */
const WIDTH = 720;

/** The faces that the cards name, so that a picture is the same whatever faces the machine has that draws it. */
const FACES = [
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
];

type Color = [red: number, green: number, blue: number];

const rgb = (hex: string): Color => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];
const { paper, ink, ink2, open, closed, unchecked, line } = CARD_COLORS;
const PAPER = rgb(paper);
const shades = (color: string, ...amounts: number[]): Color[] =>
  amounts.map(
    (amount) => rgb(color).map((part, at) => Math.round(part * amount + PAPER[at]! * (1 - amount))) as Color,
  );

/** The colors of the cards, and how they fade into the paper at an edge: sixteen fit into four bits, fewer pack better. */
const PALETTE: Color[] = [
  PAPER,
  ...shades(ink, 0.5, 1),
  ...shades(ink2, 0.45, 1),
  ...shades(open, 0.14, 0.5, 1),
  rgb(closed),
  rgb(unchecked),
  rgb(line),
];

/** Draws a card as PNG; of colors and a size that leave it below twelve kilobytes. */
export async function pictureOf(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: faces(), loadSystemFonts: false },
  });
  const { width, height, pixels } = image;
  return encode(
    { width, height, data: indexed(pixels, width, height), depth: 4, channels: 1, palette: PALETTE },
    { zlib: { level: 9 } },
  );
}

function faces(): string[] {
  const require = createRequire(import.meta.url);
  return FACES.map((face) => path.resolve(require.resolve(face)));
}

/** Each pixel by the nearest color of the palette, two to a byte; a row begins with a byte of its own. */
function indexed(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const stride = Math.ceil(width / 2);
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const color = nearest(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
      const byte = y * stride + (x >> 1);
      data[byte] = (data[byte] ?? 0) | (x % 2 === 0 ? color << 4 : color);
    }
  }
  return data;
}

/** What was looked up once, by five bits of each part of the color. */
const found = new Int8Array(32_768).fill(-1);

function nearest(red: number, green: number, blue: number): number {
  const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
  const known = found[key] ?? -1;
  if (known !== -1) return known;
  const distances = PALETTE.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return (found[key] = distances.indexOf(Math.min(...distances)));
}
