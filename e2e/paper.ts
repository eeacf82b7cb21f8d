import type { Page } from '@playwright/test';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

type Sheet = { text: string; width: number; height: number; darkest: number };

/**
 * What the browser prints at once, without a wait for anything: the text of each sheet, its size in points, and the
 * lightness, from 0 to 255, of the darkest area that covers a tenth of it.
 */
export async function printed(page: Page, options: Parameters<Page['pdf']>[0] = {}): Promise<Sheet[]> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf(options)), {
    verbosity: 0,
  });
  const { OPS } = await getResolvedPDFJS();
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    const { fnArray, argsArray } = await sheet.getOperatorList();
    let [fill, scale, darkest] = [0, 1, 255];
    const scales: number[] = [];
    for (const [at, operator] of fnArray.entries()) {
      const values: unknown = argsArray[at];
      const [first, second, box] = Array.isArray(values) ? (values as unknown[]) : [];
      if (operator === OPS.setFillRGBColor && typeof first === 'string') fill = lightnessOf(first);
      if (operator === OPS.save) scales.push(scale);
      if (operator === OPS.restore) scale = scales.pop() ?? 1;
      if (operator === OPS.transform && Array.isArray(values))
        scale *= Math.abs(Number(values[0]) * Number(values[3]));
      const fills = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke].includes(Number(first));
      if (operator !== OPS.constructPath || !fills || box === null || second === undefined) continue;
      const [left = 0, top = 0, right = 0, bottom = 0] = Object.values(box as Record<string, number>);
      const area = Math.abs((right - left) * (bottom - top)) * scale;
      if (area > (width * height) / 10) darkest = Math.min(darkest, fill);
    }
    sheets.push({ text: text.replaceAll(/\s+/g, ' '), width, height, darkest });
  }
  return sheets;
}

/** The text of all sheets. */
export async function printedText(page: Page): Promise<string> {
  return (await printed(page)).map((sheet) => sheet.text).join(' ');
}

/** The mean of red, green and blue in "#rrggbb". */
function lightnessOf(color: string): number {
  const parts = color.slice(1).match(/../g) ?? [];
  return parts.reduce((sum, part) => sum + Number.parseInt(part, 16), 0) / 3;
}
