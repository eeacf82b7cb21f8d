import type { ModelFile } from '#data/schema.ts';

/** Is it said what a producer calls its model without anybody having read where? */
export function isClaimUnchecked({ openSource, term, evidence }: ModelFile['producerClaim']): boolean {
  return (openSource ?? term) !== null && !evidence.some(({ checked }) => checked !== undefined);
}
