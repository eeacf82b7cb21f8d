/**
 * What a text is compared by wherever something is looked for. The search itself, with its typos and other names, comes
 * later than the first view (search.ts).
 */

/** What separates words and is never searched for: spaces, dashes, underscores, quotes and brackets. */
export const SEPARATORS = /[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\u2212_"'`´]+/gu;

/** Folds text for comparison: no case, no accents, nothing that only separates. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(SEPARATORS, '');
}

/** The words of a query, folded; dots at their ends and words of nothing but separators are dropped. */
export function searchWords(query: string): string[] {
  const words = (hubId(query.trim()) ?? query)
    .split(/[\s"“”()[\]]+/)
    .map((word) => fold(word).replaceAll(/^[.,/]+|[.,/]+$/g, ''));
  return [...new Set(words)].filter(Boolean);
}

/** `owner/name` of a repository on the Hub or on GitHub, from any address within it; null for another address. */
export function hubId(address: string): string | null {
  const [, owner, name] =
    /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co|github\.com)\/([\w.-]+)\/([\w.-]+)/i.exec(
      address,
    ) ?? [];
  return owner === undefined || name === undefined ? null : `${owner}/${name.replace(/\.git$/, '')}`;
}
