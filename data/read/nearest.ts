import { closestIds } from '#core/catalog/close-ids.ts';

/** The words of a list that another may be a misspelling of, closest first; case and punctuation do not count. */
export function nearest(word: string, list: readonly string[]): string[] {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  if (plain(word) === '') return [];
  const byPlain = new Map(list.map((each) => [plain(each), each]));
  const asked = plain(word).slice(0, 100);
  // Two letters of five are as good as another word: "model" is no slip for "code".
  const most = Math.max(1, Math.floor(asked.length / 3));
  return closestIds(asked, [...byPlain.keys()], most).flatMap((each) => byPlain.get(each) ?? []);
}
