import { AXES, type Axis } from '../model/components.ts';
import { pointsOf, weighAxes, type Weighed, type Weights } from '../model/weights.ts';
import type { Reading } from '../model/words.ts';
import { joinGrounds, splitGrounds, type Catalog } from './catalog.ts';
import { axisKey } from './columns.ts';

/** The catalog with what its models come to by some weights as a column of words. O(models). */
export function withWeights(catalog: Catalog, weights: Weights): Catalog {
  const { readings, readingOf } = catalog;
  const codeOf = new Map<string, number>();
  const codes = Uint16Array.from({ length: catalog.size }, (_, row) => {
    const ofRow = AXES.map((axis) => [axis, readings[readingOf[axisKey(axis)][row] ?? -1]]);
    const word = wordOf(weighAxes(Object.fromEntries(ofRow) as Record<Axis, Reading>, weights));
    const code = codeOf.get(word) ?? codeOf.size;
    codeOf.set(word, code);
    return code;
  });
  return { ...catalog, columns: { ...catalog.columns, weighed: { values: [...codeOf.keys()], codes } } };
}

/** "38-75" of 100, or "75": in the order of the alphabet the lower end decides, then the higher. */
function wordOf(weighed: Weighed | null): string {
  if (weighed === null) return 'not-applicable';
  const [least, most] = pointsOf(weighed);
  return joinGrounds(least === most ? `${least}` : `${least}-${most}`, weighed.unchecked ? 'unchecked' : '');
}

/** The points in such a word; null where nothing that is weighed applies. */
export function pointsIn(word: string): ReturnType<typeof pointsOf> | null {
  const [least = Number.NaN, most = least] = splitGrounds(word).word.split('-').map(Number);
  return Number.isNaN(least) ? null : [least, most];
}
