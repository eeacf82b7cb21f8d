import type { Model } from '#core/model/model.ts';

/** What a producer calls its model, as a quotation where its word is on record; null where nothing is. */
export function producerWords({ term, openSource }: Model['producerClaim']): string | null {
  if (term !== null) return `“${term}”`;
  return openSource === null ? null : openSource ? '“open source”' : 'not “open source”';
}
