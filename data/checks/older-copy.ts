import { restsOnlyOn, statementsOf } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/** A page as it was before a model came out cannot show that a part of the model is kept back. */
export function olderCopyProblems({ models }: DataFiles): string[] {
  return models.flatMap((model) => {
    const { released } = model;
    if (released === null) return [];
    return statementsOf(model)
      .filter(
        ({ claim }) =>
          claim.status === 'withheld' &&
          // "undated" sorts after every day: such a copy may be newer.
          restsOnlyOn(claim, ({ storedCopy }) => storedCopy !== undefined && storedCopy < released),
      )
      .map(
        ({ path }) =>
          `data/models/${model.id}.json → ${path}.status: type "unknown", or add to evidence a page as it was from ${released} on; every copy read is older than the model`,
      );
  });
}
