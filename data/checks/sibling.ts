import { isAvailable } from '#core/model/status.ts';
import { restsOnlyOn, statementsOf } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/** Parts that each size and tuning has of its own. */
const OWN = ['finalWeights', 'intermediateCheckpoints', 'evaluationResults', 'sampleOutputs'].map(
  (component) => `components.${component}`,
);

/** Weights, checkpoints, results and samples of another size or tuning are not this model's. */
export function siblingProblems({ models }: DataFiles): string[] {
  return models.flatMap((model) =>
    statementsOf(model)
      .filter(
        ({ path, claim }) =>
          isAvailable(claim.status) &&
          OWN.includes(path) &&
          restsOnlyOn(claim, ({ shows }) => shows !== undefined && /\bsiblings?\b/.test(shows)),
      )
      .map(
        ({ path, claim: { status } }) =>
          `data/models/${model.id}.json → ${path}.status: type "unknown", or add to evidence a page on this very model; all that was read is on a sibling (now "${status}")`,
      ),
  );
}
