import type { DataFiles } from '../read/files.ts';

/** Ends of an address by which makers tell tuned weights from those of the base model. */
const TUNED_WEIGHTS = /-(it|instruct|chat)$/i;

/**
 * A model that was tuned to instructions or to reasoning has data it was tuned with, be they unknown; and weights that
 * were tuned are no base model. Where one run made such a model, a note on its training data says so.
 */
export function tunedStageProblems({ models }: DataFiles): string[] {
  return models
    .filter(({ tier }) => tier === 'curated')
    .flatMap(({ id, stage, links, data: { pretraining, postTraining } }) => {
      const place = `data/models/${id}.json`;
      if (stage === 'base')
        return TUNED_WEIGHTS.test(links.weights ?? '')
          ? [`${place} → stage: type "instruct" or "reasoning", or link the weights of the base model`]
          : [];
      const isTuned = stage === 'instruct' || stage === 'reasoning';
      return isTuned && postTraining === null && pretraining.note === undefined
        ? [
            `${place} → data.postTraining: type its status, "unknown" if nobody has looked; or say in data.pretraining.note that one run made the model`,
          ]
        : [];
    });
}
