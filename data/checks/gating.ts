import type { Gating } from '#core/model/vocabulary.ts';
import type { DataFiles } from '../read/files.ts';

/** Which words for the way to the weights go with which status of the weights. */
const FITTING: Record<string, readonly Gating[]> = {
  released: ['none', 'unknown'],
  partial: ['none', 'click-through', 'approval', 'unknown'],
  gated: ['click-through', 'approval', 'unknown'],
  described: ['not-available'],
  withheld: ['not-available'],
  'not-applicable': ['not-available'],
  unknown: ['unknown', 'not-available'],
};

/** What stands between a visitor and the weights agrees with their status. */
export function gatingProblems({ models }: DataFiles): string[] {
  return models.flatMap((model) => {
    const { status } = model.components.finalWeights;
    const fitting = FITTING[status] ?? [];
    return fitting.includes(model.gating)
      ? []
      : [
          `data/models/${model.id}.json → gating: type ${fitting.map((word) => `"${word}"`).join(' or ')}, or correct finalWeights, which is ${status} (now "${model.gating}")`,
        ];
  });
}
