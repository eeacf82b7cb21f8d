import type { Model } from '#core/model/model.ts';
import { isAvailable } from '#core/model/status.ts';
import { isReadAtSource } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/**
 * An index that lists weights does not say whether a form stands before them. Where somebody read that one does, for
 * weights of the same family under the same license, its word for the others is not enough.
 */
export function gatedFamilyProblems({ models }: DataFiles): string[] {
  const gated = new Map(models.filter(isReadAsGated).map((model) => [kind(model), model.id]));
  return models.flatMap((model) => {
    const sibling = gated.get(kind(model));
    const { status, basis } = model.components.finalWeights;
    const isOpen = isAvailable(status) && status !== 'gated';
    return sibling !== undefined && isOpen && !isReadAtSource({ basis })
      ? [
          `data/models/${model.id}.json → components.finalWeights: read whether a form stands before these weights, too, or type "unknown"; ${sibling}, of the same family and license, is gated (now "${status}", by ${basis})`,
        ]
      : [];
  });
}

function isReadAsGated({ components: { finalWeights } }: Model): boolean {
  return finalWeights.status === 'gated' && isReadAtSource(finalWeights);
}

function kind({ producer, family, components: { finalWeights } }: Model): string {
  return [producer, family, finalWeights.license].join(' ');
}
