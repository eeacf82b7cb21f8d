import { claimsOf } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/** A producer declines what it withholds, and nothing else. */
export function declinedProblems({ models }: DataFiles): string[] {
  return models.flatMap((model) =>
    claimsOf(model)
      .filter(({ claim: { status, declined } }) => declined !== undefined && status !== 'withheld')
      .map(
        ({ path, claim }) =>
          `data/models/${model.id}.json → ${path}: remove "declined", or type the status "withheld" (now "${claim.status}")`,
      ),
  );
}
