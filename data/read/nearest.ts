import { closestIds } from '#core/catalog/close-ids.ts';

/** The words of a list that another may be a misspelling of, closest first; case and punctuation do not count. */
export function nearest(word: string, list: readonly string[]): string[] {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const byPlain = new Map(list.map((each) => [plain(each), each]));
  return closestIds(plain(word).slice(0, 100), [...byPlain.keys()]).flatMap(
    (each) => byPlain.get(each) ?? [],
  );
}
