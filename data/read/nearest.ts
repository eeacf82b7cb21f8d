import { closestIds } from '#core/catalog/close-ids.ts';

/** A word without case and punctuation, which do not count where two are compared. */
export function plainWord(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a list that another may be a misspelling of, closest first; case and punctuation do not count. */
export function nearest(word: string, list: readonly string[]): string[] {
  const asked = plainWord(word).slice(0, 100);
  if (asked === '') return [];
  const byPlain = new Map(list.map((each) => [plainWord(each), each]));
  // Two letters of five are as good as another word: "model" is no slip for "code".
  const most = Math.max(1, Math.floor(asked.length / 3));
  return closestIds(asked, [...byPlain.keys()], most).flatMap((each) => byPlain.get(each) ?? []);
}
