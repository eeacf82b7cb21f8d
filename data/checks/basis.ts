import type { DataFiles } from '../read/files.ts';
import { claimsOf, isReadAtSource, statementsOf } from '../read/claims.ts';

/**
 * A basis says that something was read; then a page says when. `unknown` on pages that were read means that they do
 * not settle it.
 */
export function basisProblems({ models }: DataFiles): string[] {
  return models.flatMap((model) => {
    const place = (path: string) => `data/models/${model.id}.json → ${path}`;
    const dated = statementsOf(model).flatMap(({ path, claim }) => {
      const isDated = claim.evidence.some((item) => item.checked !== undefined);
      if (claim.basis === 'unchecked' && isDated) {
        return [
          `${place(path)}.basis: type "producer", "third-party" or "index", since a page was read; or remove "checked"`,
        ];
      }
      // A stage or component that does not exist needs no page.
      if (claim.basis !== 'unchecked' && !isDated && claim.status !== 'not-applicable') {
        return [
          `${place(path)}.evidence: add "checked" with the day a page was read, or type the basis "unchecked"`,
        ];
      }
      return [];
    });
    const listed =
      model.tier === 'listed'
        ? claimsOf(model)
            .filter(({ claim }) => isReadAtSource(claim))
            .map(({ path }) => `${place('tier')}: type "curated", since ${path} was read at its source`)
        : [];
    return [...dated, ...listed];
  });
}
