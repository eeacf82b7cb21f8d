import type { DataFiles } from '../read/files.ts';
import { statementsOf } from '../read/claims.ts';

const POSITIVE = new Set(['released', 'partial', 'gated', 'described']);

/**
 * A positive claim names a page. If somebody has read it, that page says when and what it shows; a negative
 * claim that is checked names the places looked at.
 */
export function evidenceProblems({ models }: DataFiles): string[] {
  return models.flatMap((model) =>
    statementsOf(model).flatMap(({ path, claim }) => {
      const place = `data/models/${model.id}.json → ${path}.evidence`;
      const { status, basis, evidence } = claim;
      if (POSITIVE.has(status) && evidence.length === 0) {
        return [
          `${place}: add the page that shows it, or where to look if nobody has: { "url": "https://…" }`,
        ];
      }
      if (basis === 'unchecked') return [];
      if (status === 'withheld' && evidence.length === 0)
        return [`${place}: add the places looked at, or type the basis "unchecked"`];
      return evidence
        .filter((item) => item.checked !== undefined && item.shows === undefined)
        .map((item) => `${place}: add "shows" to ${item.url}, in your own words`);
    }),
  );
}
