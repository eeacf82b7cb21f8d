/**
 * What a text is compared by wherever something is looked for. The search itself, with its typos and other names, comes
 * later than the first view (search.ts).
 */

/** What separates words and is never searched for: spaces, dashes, underscores, quotes and brackets. */
export const SEPARATORS = /[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\u2212_"'`´]+/gu;

/** Folds text for comparison: no case, no accents, nothing that only separates. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('×', 'x')
    .replaceAll(SEPARATORS, '');
}

/** What stands before a name where it is copied from a terminal or a program. */
const COMMAND =
  /^\$? *(?:git clone|(?:hf|huggingface-cli) download|ollama (?:run|pull)|vllm serve)\s|^.*from_pretrained\(\s*/;

/** The words of a query, folded; dots at their ends and words of nothing but separators are dropped. */
export function searchWords(query: string): string[] {
  const words = (hubId(query) ?? query.replace(COMMAND, ''))
    .split(/[\s"“”()[\]]+/)
    // A tag after a name is its size or its price (gpt-oss:20b).
    .flatMap((word) => word.replace(/:(?:latest|free)$/i, '').split(/(?<=[\p{L}\p{N}]):(?=\d)/u))
    .map((word) => fold(word).replaceAll(/^[.,/]+|[.,/]+$/g, ''));
  return [...new Set(words)].filter(Boolean);
}

/**
 * `owner/name` of a repository on the Hub, its mirrors or GitHub, from any address within it and whatever stands around
 * that, or from its folder in a cache; null for another address.
 */
export function hubId(text: string): string | null {
  const [, owner, name] =
    /(?:^|[\s"'“(<@/[])(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com|github\.com|modelscope\.cn)[/:](?:api\/)?(?:models\/)?([\w.-]+)\/([\w.-]+)/i.exec(
      text,
    ) ??
    /\b(?:hf:\/\/(?:models\/)?|models--)([\w.]+(?:-[\w.]+)*)(?:\/|--)([\w.-]+)/.exec(text) ??
    [];
  return owner === undefined || name === undefined ? null : `${owner}/${name.replace(/\.git$|\.$/, '')}`;
}
